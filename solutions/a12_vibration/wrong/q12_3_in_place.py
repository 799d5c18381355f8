"""The readings themselves are changed."""

HINT = (
    "You write into the array that was handed in: the caller's readings are scaled now as well. "
    "Work on a copy."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    if x.dtype.kind != "f":
        return (x - mu) / sd
    x -= mu
    x /= sd
    return x


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
