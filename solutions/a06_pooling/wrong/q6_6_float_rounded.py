"""The products are made in floats and rounded in the end."""

HINT = (
    "These are counts: ints from start to end. A float keeps about 16 digits only, so a very "
    "large product loses its last ones."
)


def dense_vs_conv(H, W, C, F, k):
    return int(float(H * W * C) * float(H * W * F)), k * k * C * F
