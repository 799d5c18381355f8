"""The pairs are taken out of the list params."""

HINT = (
    "You took the layers out of the list that the caller passed in. Go through it and leave "
    "it as it is."
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(kinds)):
        W, b = params.pop(0)
        if kinds[k] == "softmax":
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, kinds[k])
        outputs.append(h)
    return outputs
