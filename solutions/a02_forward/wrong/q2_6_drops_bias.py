"""The biases are not handed on."""

HINT = "Your layers work without their biases. What do you do with the second part of each pair?"


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[k] == "softmax":
            h = softmax(dense_forward(h, W))
        else:
            h = dense_forward(h, W, None, kinds[k])
        outputs.append(h)
    return outputs
