"""Divides by the deviation without taking the mean away."""

HINT = (
    "You divide by the deviation but leave the mean in: the scaled training part should lie "
    "around 0."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return np.asarray(x, dtype=float) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
