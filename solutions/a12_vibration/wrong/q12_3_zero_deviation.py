"""A constant series has deviation 0."""

HINT = (
    "If the training part never changes your deviation is 0, and scaling divides by it. Which "
    "number is asked for in that case?"
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    return float(train.mean()), float(train.std())


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
