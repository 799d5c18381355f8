"""numpy with Python's own ints inside."""


def dense_vs_conv(H, W, C, F, k):
    dense = np.prod(np.array([H, W, C, H, W, F], dtype=object))
    return dense, np.int64(k**2 * C * F)
