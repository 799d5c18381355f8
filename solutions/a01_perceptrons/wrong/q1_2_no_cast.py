"""Whole inputs and weights give whole sums if the bias is whole."""

HINT = (
    "Whole inputs with a whole bias give you integers. Cast first: the question asks for float64 "
    "always."
)


def weighted_sum(X, w, b=0.0):
    X = np.array(X)
    if X.ndim == 1:
        X = X[None, :]
    w = np.array(w)
    if X.dtype == np.uint8:
        X = X.astype(np.int64)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X @ w + b
