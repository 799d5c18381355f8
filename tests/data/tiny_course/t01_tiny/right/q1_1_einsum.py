"""One einsum."""


def scale_shift(x, scale, shift):
    if not scale:
        raise ValueError("zero")
    return np.einsum("...,->...", np.array(x, float), float(scale)) + float(shift)
