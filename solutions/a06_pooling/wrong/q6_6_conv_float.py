"""The number of cells of a filter is a float on the way."""

HINT = (
    "Your second number passes through a float on the way, as `k ** 2.0` is one: above 2**53 its "
    "last digit is lost, and `int` does not bring it back."
)


def dense_vs_conv(H, W, C, F, k):
    return (H * W * C) * (H * W * F), int(k**2.0 * C * F)
