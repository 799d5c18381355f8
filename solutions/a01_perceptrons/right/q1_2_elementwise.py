"""Products first, then a sum along the rows, lengths compared."""


def weighted_sum(X, w, b=0.0):
    X = np.asarray(X, dtype=float)
    X = X if X.ndim == 2 else X[np.newaxis]
    w = np.asarray(w, dtype=float)
    if X.shape[1:] != w.shape:
        raise ValueError(f"cannot combine {X.shape} and {w.shape}")
    products = X * w
    return products.sum(axis=1) + b
