"""A loop with zip stops at the shorter of the two."""

HINT = (
    "zip stops at the shorter of the two without complaint. Rows and weights of different lengths "
    "have to raise ValueError."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    out = []
    for row in X:
        total = b
        for x, weight in zip(row, w):
            total += x * weight
        out.append(total)
    return np.array(out, dtype=float)
