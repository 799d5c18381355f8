"""The mask is reshaped to the picture."""

HINT = (
    "A mask with as many pixels as the picture may still have another shape. Reshaping it hides "
    "the mistake: compare the shapes."
)


def recover_deformed(clean, mask):
    clean = np.asarray(clean, dtype=float)
    return np.where(np.asarray(mask).reshape(clean.shape) == 1, -clean, clean)
