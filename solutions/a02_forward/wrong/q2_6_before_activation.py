"""The list holds the sums before the activation."""

HINT = "Each list entry is after that layer's activation. Yours are the sums that go into it."


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        z = dense_forward(h, *params[k])
        h = softmax(z) if kinds[k] == "softmax" else activate(z, kinds[k])
        outputs.append(z)
    return outputs
