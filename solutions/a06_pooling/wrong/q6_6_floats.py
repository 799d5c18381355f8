"""Two floats are returned."""

HINT = (
    "These are counts: ints from start to end. A float keeps about 16 digits only, so a very "
    "large product loses its last ones."
)


def dense_vs_conv(H, W, C, F, k):
    return float(H * W * C * H * W * F), float(k * k * C * F)
