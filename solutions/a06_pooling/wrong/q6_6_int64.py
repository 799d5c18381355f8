"""The products are made in 64-bit integers."""

HINT = (
    "np.prod counts in 64 bits and starts again from below without a word when they are full. "
    "Which whole numbers have no end?"
)


def dense_vs_conv(H, W, C, F, k):
    return int(np.prod([H, W, C, H, W, F])), int(np.prod([k, k, C, F]))
