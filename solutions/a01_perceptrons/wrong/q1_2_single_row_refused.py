"""Works on tables only."""

HINT = "A single row (D,) is allowed as well: it counts as (1, D) and gives one number."


def weighted_sum(X, w, b=0.0):
    X = np.asarray(X, dtype=float)
    N, D = X.shape
    if D != len(w):
        raise ValueError("lengths differ")
    return np.array([sum(X[n, d] * w[d] for d in range(D)) + b for n in range(N)], dtype=float)
