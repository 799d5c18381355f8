"""Lists of different lengths are cut to the shorter one."""

HINT = (
    "Every layer needs exactly one activation. With lists of different lengths you stop "
    "silently at the shorter one; which error should come instead?"
)


def mlp_forward(X, params, kinds):
    h = np.asarray(X, dtype=float)
    outputs = [h]
    for (W, b), kind in zip(params, kinds):
        if kind == "softmax":
            h = softmax(dense_forward(h, W, b))
        else:
            h = dense_forward(h, W, b, kind)
        outputs.append(h)
    return outputs
