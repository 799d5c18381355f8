"""Small integers wrap around."""

HINT = (
    "Cast first: products of small integers do not fit into their own dtype and wrap around. Turn "
    "X and w into floats before you multiply."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X))
    w = np.asarray(w)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return (X @ w).astype(float) + b
