"""Forgets that zero is an error."""

HINT = "what does the docstring say about a scale of zero?"


def scale_shift(x, scale, shift):
    return np.asarray(x, dtype=float) * scale + shift
