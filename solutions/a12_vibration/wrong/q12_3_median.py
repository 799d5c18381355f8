"""The median in place of the mean."""

HINT = "You take the median. A few high readings do not move it, but they do move the mean."


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(np.median(train)), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
