"""All layers use the activation of the first one."""

HINT = (
    "All your layers use the same activation, that of the first layer. Which entry of kinds "
    "belongs to which layer?"
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[0] == "softmax":
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, kinds[0])
        outputs.append(h)
    return outputs
