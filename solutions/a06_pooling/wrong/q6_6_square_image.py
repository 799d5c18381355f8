"""The image is taken to be square."""

HINT = "The image may be wider than high: rows and columns both count."


def dense_vs_conv(H, W, C, F, k):
    return H * H * C * H * H * F, k * k * C * F
