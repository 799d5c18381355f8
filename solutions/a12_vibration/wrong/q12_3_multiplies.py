"""Multiplies by the deviation."""

HINT = (
    "You multiply by the deviation: readings spread even further. What brings a spread of sd to "
    "a spread of 1?"
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) * sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
