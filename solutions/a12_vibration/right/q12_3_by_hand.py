"""Sums by hand, np.subtract and np.divide."""


def scale_fit(train):
    n = len(train)
    mu = float(sum(float(v) for v in train)) / n
    variance = sum((float(v) - mu) ** 2 for v in train) / n
    sd = variance**0.5
    if sd == 0:
        sd = 1.0
    return mu, sd


def scale(x, mu, sd):
    return np.divide(np.subtract(x, mu), sd)


def unscale_rmse(rmse_z, mu, sd):
    return sd * float(rmse_z)
