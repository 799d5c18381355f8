"""Only the ratio is returned."""

HINT = "Return the two numbers of weights, not what one of them is in units of the other."


def dense_vs_conv(H, W, C, F, k):
    return (H * W * C * H * W * F) // (k * k * C * F)
