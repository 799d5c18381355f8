"""The dense layer makes one map instead of F."""

HINT = "The output is F maps deep: you count the units of one map only."


def dense_vs_conv(H, W, C, F, k):
    return H * W * C * H * W, k * k * C * F
