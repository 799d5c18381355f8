"""Pixels that are nearly equal count as equal."""

HINT = "Pixels that are nearly equal are not equal. Compare the values as they are."


def pixel_agreement(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes")
    return float(np.mean(np.isclose(a, b)))
