"""Equal pixels count +1 and different ones -1, which holds for pictures of +1 and -1 only."""

HINT = (
    "Counting equal against different pixels agrees with the products only for cells of +1 and "
    "-1. Multiply: then a strong pixel counts more than a weak one."
)


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.mean(np.where(patch == kernel, 1.0, -1.0)))
