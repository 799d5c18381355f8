"""A yes needs all products above the threshold."""

HINT = (
    "You compare each product with the threshold. Add first, compare once: several small products "
    "can be enough together."
)


def decide(X, w, threshold, strict=True):
    products = np.asarray(X, dtype=float) * np.asarray(w, dtype=float)
    over = products > threshold if strict else products >= threshold
    return over.all(axis=1).astype(np.int64)
