"""A mask of one row or one column is stretched over the picture."""

HINT = (
    "A mask of one row is not a mask of the picture's shape. Numpy stretches it in silence: "
    "compare the shapes yourself."
)


def recover_deformed(clean, mask):
    return np.asarray(clean, dtype=float) * (1 - 2 * np.asarray(mask, dtype=float))
