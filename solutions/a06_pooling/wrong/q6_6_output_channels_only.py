"""Input channels are left out everywhere."""

HINT = "The input has C numbers at every pixel: neither of your two products knows about them."


def dense_vs_conv(H, W, C, F, k):
    return H * W * H * W * F, k * k * F
