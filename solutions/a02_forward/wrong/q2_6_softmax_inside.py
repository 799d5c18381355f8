"""If the network ends with softmax, softmax is used in every layer."""

HINT = (
    "Each list entry is after that layer's own activation. Only the last kind may be softmax; "
    "the layers before it keep theirs."
)


def mlp_forward(X, params, kinds):
    if len(params) != len(kinds):
        raise ValueError("one activation per layer")
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for k in range(len(params)):
        W, b = params[k]
        if kinds[-1] == "softmax":
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, kinds[k])
        outputs.append(h)
    return outputs
