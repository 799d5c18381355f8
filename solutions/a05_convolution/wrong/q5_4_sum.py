"""The products are added, but not divided by their number."""

HINT = (
    "This is the sum of the products. The score is their mean: a perfect match of +1 and -1 must "
    "be 1 whatever the size of the patch."
)


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.sum(patch * kernel))
