"""Cells where the kernel is 0 are not counted."""

HINT = "A cell where the kernel is 0 is a cell as well: divide by the number of all products."


def match_score(patch, kernel):
    patch, kernel = np.asarray(patch, dtype=float), np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("shapes")
    return float((patch * kernel).sum() / max(np.count_nonzero(kernel), 1))
