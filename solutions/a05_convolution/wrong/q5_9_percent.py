"""The share is given in percent."""

HINT = "This is a percentage. A share lies between 0 and 1."


def pixel_agreement(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return float(100 * np.mean(a == b))
