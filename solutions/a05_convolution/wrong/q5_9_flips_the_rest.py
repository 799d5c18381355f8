"""The pixels that are not marked are flipped."""

HINT = "The mask marks the pixels that differ. You flipped the others and kept the marked ones."


def recover_deformed(clean, mask):
    clean, mask = np.asarray(clean, dtype=float), np.asarray(mask)
    if clean.shape != mask.shape:
        raise ValueError("the shapes differ")
    return np.where(mask == 1, clean, -clean)
