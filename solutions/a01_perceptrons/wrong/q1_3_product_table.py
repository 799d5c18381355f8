"""A table of decisions, one for every product."""

HINT = "Add first, compare once: you compare every single product with the threshold."


def decide(X, w, threshold, strict=True):
    products = np.asarray(X, dtype=float) * np.asarray(w, dtype=float)
    yes = products > threshold if strict else products >= threshold
    return yes.astype(np.int64)
