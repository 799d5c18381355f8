"""A tiny number is added to every deviation."""

HINT = (
    "You add a small number to the deviation so that it is never 0. That moves every other "
    "deviation a little, and a constant series gets a tiny deviation rather than 1."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    return float(train.mean()), float(train.std()) + 1e-7


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
