"""Every marked pixel becomes background."""

HINT = "Ink may appear as well as vanish: a marked pixel is flipped, it does not always become -1."


def recover_deformed(clean, mask):
    clean, mask = np.asarray(clean, dtype=float), np.asarray(mask)
    if clean.shape != mask.shape:
        raise ValueError("the shapes differ")
    return np.where(mask == 1, -1.0, clean)
