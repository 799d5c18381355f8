"""Counts the products above the threshold."""

HINT = (
    "You compare each product with the threshold. Add first, compare once: several small products "
    "can be enough together."
)


def decide(X, w, threshold, strict=True):
    products = np.asarray(X, dtype=float) * np.asarray(w, dtype=float)
    return np.sum(products > threshold if strict else products >= threshold, axis=1)
