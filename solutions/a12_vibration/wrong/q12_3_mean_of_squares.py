"""The mean of the squares minus the square of the mean."""

HINT = (
    "The mean of the squares minus the square of the mean: for large readings that lie close "
    "together these are two huge numbers, and their difference has no digits left. Take the "
    "mean away first."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    mu = float(train.mean())
    variance = max(0.0, float((train**2).mean()) - mu**2)
    return mu, variance**0.5 if variance > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
