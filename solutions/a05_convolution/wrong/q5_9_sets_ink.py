"""Every marked pixel becomes ink."""

HINT = "Ink may vanish as well as appear: a marked pixel is flipped, it does not always become +1."


def recover_deformed(clean, mask):
    clean, mask = np.asarray(clean, dtype=float), np.asarray(mask)
    if clean.shape != mask.shape:
        raise ValueError("the shapes differ")
    return np.where(mask == 1, 1.0, clean)
