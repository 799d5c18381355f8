"""The first entry is X as it was given."""

HINT = (
    "The first entry is X as a float64 array, also if X came as a list or with whole numbers. "
    "Yours is still what was passed in."
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [X]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[k] == "softmax":
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, kinds[k])
        outputs.append(h)
    return outputs
