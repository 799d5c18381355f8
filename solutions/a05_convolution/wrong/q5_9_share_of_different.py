"""The share of different pixels is returned."""

HINT = "This is the share of pixels that differ. The question asks for the equal ones."


def pixel_agreement(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return float(np.mean(a != b))
