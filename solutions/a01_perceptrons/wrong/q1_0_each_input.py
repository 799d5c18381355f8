"""Every product is compared with the threshold, without adding them up."""

HINT = (
    "You compared every single product with the threshold. Add up the products of a row first and "
    "compare once."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    return (x * np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
