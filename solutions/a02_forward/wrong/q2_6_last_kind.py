"""All layers but those with softmax use the last activation."""

HINT = (
    "Your hidden layers use the activation of the last layer. Look at the second entry of the "
    "list: which entry of kinds belongs to it?"
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[-1] == "softmax" and k == len(params) - 1:
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, "linear" if kinds[-1] == "softmax" else kinds[-1])
        outputs.append(h)
    return outputs
