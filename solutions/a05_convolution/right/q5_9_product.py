"""A factor of -1 where the mask is 1; share from counting."""


def recover_deformed(clean, mask):
    if np.shape(clean) != np.shape(mask):
        raise ValueError("shapes")
    return np.asarray(clean, dtype=float) * (1 - 2 * np.asarray(mask))


def pixel_agreement(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.shape != b.shape:
        raise ValueError("shapes")
    return np.count_nonzero(a == b) / a.size
