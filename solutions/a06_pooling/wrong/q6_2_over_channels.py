"""The channels are pooled together."""

HINT = (
    "All channels give the same number: you pooled over the channels as well. Each channel is "
    "pooled on its own."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    OH = pool_output_size(H, size, stride, ceil_mode)
    OW = pool_output_size(W, size, stride, ceil_mode)
    out = np.zeros((N, OH, OW, C))
    for i in range(OH):
        for j in range(OW):
            for n in range(N):
                window = X[n, i * stride : i * stride + size, j * stride : j * stride + size]
                out[n, i, j] = window.max() if mode == "max" else window.mean()
    return out
