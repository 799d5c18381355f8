"""softmax is treated as linear."""

HINT = (
    "With softmax at the end every row of the last entry adds up to 1. Yours are still the "
    "bare scores."
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[k] == "softmax":
            h = dense_forward(h, W, b)
        else:
            h = dense_forward(h, W, b, kinds[k])
        outputs.append(h)
    return outputs
