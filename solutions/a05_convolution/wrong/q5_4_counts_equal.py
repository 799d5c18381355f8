"""The share of equal pixels is returned."""

HINT = (
    "You counted equal pixels. A product that disagrees also takes away: 7 equal cells of 9 give "
    "(7 - 2) / 9 = 5/9."
)


def match_score(patch, kernel):
    patch = np.asarray(patch, dtype=float)
    kernel = np.asarray(kernel, dtype=float)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.mean(patch == kernel))
