"""Only the output of the last layer is returned."""

HINT = (
    "The length of the list is the number of layers + 1: the input and the output of every "
    "layer. You returned the last output alone."
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
    return outputs[-1]
