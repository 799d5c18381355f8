"""Numpy stretches a picture of one row over the other picture."""

HINT = (
    "Two pictures of different shapes must raise an error. Numpy may stretch one of them over the "
    "other in silence."
)


def pixel_agreement(a, b):
    return float(np.mean(np.asarray(a) == np.asarray(b)))
