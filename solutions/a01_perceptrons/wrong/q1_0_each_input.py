"""Every product is compared with the threshold."""

HINT = (
    "Add the products of a row first; the threshold is compared with the sum, not with each "
    "input."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    products = x * np.asarray(weights, dtype=float)
    return (products >= threshold).any(axis=1).astype(np.int64)
