"""Divides by N - 1."""

HINT = (
    "A column with -1 and 1 must have a standard deviation of exactly 1. By what did you divide "
    "the sum of the squares?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0, ddof=1)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
