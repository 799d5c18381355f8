"""k weights per channel."""

HINT = "A filter has rows and columns: how many cells has a window of 3 × 3?"


def dense_vs_conv(H, W, C, F, k):
    return H * W * C * H * W * F, k * C * F
