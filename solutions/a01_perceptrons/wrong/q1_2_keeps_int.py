"""The sums go into an array of the dtype of X."""

HINT = (
    "Whole inputs do not make a whole sum: your result takes over the dtype of X, and fractions "
    "of the bias or the weights are lost. Cast first."
)


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X))
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    out = np.zeros(len(X), dtype=X.dtype)
    for n in range(len(X)):
        out[n] = float(np.dot(X[n].astype(float), np.asarray(w, dtype=float))) + b
    return out
