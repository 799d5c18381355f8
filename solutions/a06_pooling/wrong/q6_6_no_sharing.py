"""The filter has other weights at every place."""

HINT = (
    "A filter keeps its weights wherever it stands, so the size of the image does not matter "
    "for the convolution."
)


def dense_vs_conv(H, W, C, F, k):
    return H * W * C * H * W * F, k * k * C * F * H * W
