"""Biases are counted."""

HINT = (
    "Weights only: this time the biases are not counted, neither those of the units nor those "
    "of the filters."
)


def dense_vs_conv(H, W, C, F, k):
    return (H * W * C + 1) * H * W * F, (k * k * C + 1) * F
