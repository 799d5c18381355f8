"""The squared distances are divided by n - 1."""

HINT = (
    "Your deviation is the one of a sample, divided by n - 1. The population deviation is asked "
    "for: divide by n."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std(ddof=1)) if len(train) > 1 else 0.0
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
