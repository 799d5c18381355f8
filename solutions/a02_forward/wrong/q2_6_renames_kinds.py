"""Writes linear over softmax in the caller's list of names."""

HINT = (
    "Your function writes into the list of names it was given. Would the next call still see "
    "softmax?"
)


def mlp_forward(X, params, kinds):
    if len(kinds) != len(params):
        raise ValueError
    final = kinds[-1] == "softmax"
    if final:
        kinds[-1] = "linear"
    outs = [np.array(X, dtype=float)]
    for (W, b), k in zip(params, kinds, strict=True):
        outs.append(dense_forward(outs[-1], W, b, k))
    if final:
        outs[-1] = softmax(outs[-1])
    return outs
