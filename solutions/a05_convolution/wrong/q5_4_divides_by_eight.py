"""The sum is divided by one product too few."""

HINT = "A patch of 3 × 3 cells has nine products, not eight. Count them again before you divide."


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.sum(patch * kernel) / (patch.size - 1))
