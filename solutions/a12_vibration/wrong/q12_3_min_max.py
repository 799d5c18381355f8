"""Smallest value and range in place of mean and deviation."""

HINT = (
    "You return the smallest reading and the range. That puts everything between 0 and 1; asked "
    "for are the mean and the deviation."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    span = float(train.max() - train.min())
    return float(train.min()), span if span > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
