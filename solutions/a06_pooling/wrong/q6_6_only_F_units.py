"""The dense layer has F units."""

HINT = "The dense layer has to make a whole H × W × F volume: how many units are that?"


def dense_vs_conv(H, W, C, F, k):
    return H * W * C * F, k * k * C * F
