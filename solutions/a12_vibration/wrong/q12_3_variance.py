"""The variance in place of the deviation."""

HINT = (
    "Your second number is the variance. Its unit is the square of the reading's unit: what is "
    "missing?"
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.var())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
