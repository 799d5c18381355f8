"""The mean of the squares minus the square of the mean."""

HINT = (
    "Far from 0 the digits are lost: two huge numbers, nearly equal, are subtracted. Take the "
    "differences from the mean first, then square."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu = train.mean(axis=0)
    sd = np.sqrt(np.maximum((train**2).mean(axis=0) - mu**2, 0.0))
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
