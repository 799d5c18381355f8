"""The sum is divided by 9 whatever the size of the patch."""

HINT = (
    "Nine is the number of cells of a 3 × 3 patch only. Divide by the number of products of the "
    "patch you got."
)


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.sum(patch * kernel) / 9)
