"""The output of the last layer is missing in the list."""

HINT = (
    "The output of the last layer belongs into the list too: it is one longer than the number "
    "of layers."
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[k] == "softmax":
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, kinds[k])
        outputs.append(h)
    return outputs[:-1]
