"""The products are made in 32-bit integers."""

HINT = (
    "A 32-bit integer ends at 2147483647 and then starts again from below: the number for a "
    "photo is far beyond that."
)


def dense_vs_conv(H, W, C, F, k):
    with np.errstate(over="ignore"):
        dense = np.prod(np.array([H, W, C, H, W, F], dtype=np.int32), dtype=np.int32)
    return int(dense), k * k * C * F
