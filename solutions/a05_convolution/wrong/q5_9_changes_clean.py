"""The caller's picture is overwritten."""

HINT = "The caller's clean picture changed during the call. Flip the pixels in a copy."


def recover_deformed(clean, mask):
    clean, mask = np.asarray(clean, dtype=float), np.asarray(mask)
    if clean.shape != mask.shape:
        raise ValueError("the shapes differ")
    clean[mask == 1] *= -1
    return clean
