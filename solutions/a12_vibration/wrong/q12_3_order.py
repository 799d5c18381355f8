"""Divides first, then takes the mean away."""

HINT = (
    "You divide first and take the mean away afterwards; the mean is in the units of the "
    "series, so it goes first."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return np.asarray(x, dtype=float) / sd - mu


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
