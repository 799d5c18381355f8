"""Subtracts the median."""

HINT = (
    "You subtracted the middle value. The mean is the sum of a column divided by the number of "
    "rows."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = np.median(train, axis=0), train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
