"""The numbers of inputs and outputs are added."""

HINT = (
    "Every output is joined with every input: so many outputs, and each has so many weights. Is "
    "that a sum?"
)


def dense_vs_conv(H, W, C, F, k):
    return H * W * C + H * W * F, k * k * C * F
