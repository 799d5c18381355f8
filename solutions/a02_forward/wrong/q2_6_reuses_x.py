"""Every layer reads the input X."""

HINT = (
    "Each layer reads the one before it. Only the first one reads X; what does the second one "
    "read?"
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[k] == "softmax":
            h = softmax(dense_forward(outputs[0], W, b))
        else:
            h = dense_forward(outputs[0], W, b, kinds[k])
        outputs.append(h)
    return outputs
