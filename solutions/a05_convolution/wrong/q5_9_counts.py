"""The number of equal pixels is returned."""

HINT = "This is a count of pixels. A share lies between 0 and 1: how many pixels are there in all?"


def pixel_agreement(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return int(np.sum(a == b))
