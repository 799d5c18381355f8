"""Reference answers of the tiny assignment."""

import numpy as np


def scale_shift(x, scale, shift):
    """Multiply every entry by ``scale``, then add ``shift``.

    Args:
        x: float array of any shape.
        scale: a number.
        shift: a number.

    Returns:
        A new float64 array with the shape of ``x``.

    Raises:
        ValueError: if ``scale`` is zero.

    >>> scale_shift(np.array([1.0, 2.0, 4.0]), 3, 10)
    array([13., 16., 22.])
    """
    if scale == 0:
        raise ValueError("a scale of zero forgets every entry of the array")
    stretched = np.multiply(np.asarray(x, dtype=float), scale)
    return np.add(stretched, shift)


# For each map True or False: is it linear?
# Keys: "double", "shifted", "zero".
linear_maps = {"double": True, "shifted": False, "zero": True}
