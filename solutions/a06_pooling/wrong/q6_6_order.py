"""The convolution comes first."""

HINT = "The order is (dense, conv): the large number comes first."


def dense_vs_conv(H, W, C, F, k):
    return k * k * C * F, H * W * C * H * W * F
