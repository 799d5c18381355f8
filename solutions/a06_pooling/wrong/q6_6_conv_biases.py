"""The biases of the filters are counted."""

HINT = (
    "The dense number is right. Your filters come with their biases, and only weights are asked "
    "for."
)


def dense_vs_conv(H, W, C, F, k):
    return H * W * C * H * W * F, (k * k * C + 1) * F
