"""In ceil mode a window may lie outside the image; it gives -inf or nan."""

HINT = (
    "In ceil mode one of your windows lies outside the image and holds nothing. The sizes follow "
    "Q6.1, including its rule about the last start."
)


def pool2d(X, size=2, stride=2, mode="max", ceil_mode=False):
    if mode not in ("max", "average"):
        raise ValueError("unknown mode")
    X = np.asarray(X, dtype=float)
    N, H, W, C = X.shape
    if size > min(H, W):
        raise ValueError("the window is larger than the image")
    OH, OW = (
        (-(-(side - size) // stride) if ceil_mode else (side - size) // stride) + 1
        for side in (H, W)
    )
    out = np.full((N, OH, OW, C), -np.inf if mode == "max" else np.nan)
    for i in range(OH):
        for j in range(OW):
            window = X[:, i * stride : i * stride + size, j * stride : j * stride + size]
            if window.size > 0 and mode == "max":
                out[:, i, j] = window.max(axis=(1, 2))
            elif window.size > 0:
                out[:, i, j] = window.mean(axis=(1, 2))
    return out
