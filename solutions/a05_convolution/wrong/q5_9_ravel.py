"""The pictures are compared as flat rows of pixels."""

HINT = (
    "Two pictures with equally many pixels may still differ in shape. You compare them flat; "
    "compare the shapes."
)


def pixel_agreement(a, b):
    a, b = np.ravel(a), np.ravel(b)
    if len(a) != len(b):
        raise ValueError("sizes")
    return float(np.mean(a == b))
