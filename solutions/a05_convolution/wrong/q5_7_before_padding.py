"""The filters are compared with the images before padding."""

HINT = (
    "Your check for filters that are too large forgets the padding: compare them with the padded "
    "images."
)


def conv_forward(X, W, b, stride=1, pad=0):
    X, W = np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    rows, columns = W.shape[:2]
    if rows > X.shape[1] or columns > X.shape[2]:
        raise ValueError("too large")
    windows = np.lib.stride_tricks.sliding_window_view(
        zero_pad(X, pad), (rows, columns), axis=(1, 2))[:, ::stride, ::stride]
    return np.einsum("nijcab,abcf->nijf", windows, W) + b
