"""The inner part is addressed from pad to -pad, which is empty for 0."""

HINT = (
    "What does a slice from 0 to -0 hold? Nothing: when a side gets no zeros, counting from the "
    "end breaks."
)


def zero_pad(X, pad):
    X = np.asarray(X, dtype=float)
    (top, bottom), (left, right) = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    N, H, W, C = X.shape
    out = np.zeros((N, H + top + bottom, W + left + right, C))
    out[:, top:-bottom, left:-right, :] = X
    return out
