"""Marked pixels become 0."""

HINT = "A marked pixel became 0. In these pictures there is only ink, +1, and background, -1."


def recover_deformed(clean, mask):
    clean, mask = np.asarray(clean, dtype=float), np.asarray(mask)
    if clean.shape != mask.shape:
        raise ValueError("the shapes differ")
    return clean * (1 - mask)
