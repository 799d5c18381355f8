"""An image of whole numbers stays an array of whole numbers."""

HINT = (
    "An image of whole numbers came back as whole numbers. The result is float64 whatever X "
    "holds."
)


def zero_pad(X, pad):
    rows, columns = ((pad, pad), (pad, pad)) if isinstance(pad, int) else pad
    return np.pad(np.asarray(X), ((0, 0), rows, columns, (0, 0)))
