"""The number of products above the threshold."""

HINT = "Add first, compare once: you count the products that lie above the threshold."


def decide(X, w, threshold, strict=True):
    products = np.asarray(X, dtype=float) * np.asarray(w, dtype=float)
    yes = products > threshold if strict else products >= threshold
    return yes.sum(axis=1).astype(np.int64)
