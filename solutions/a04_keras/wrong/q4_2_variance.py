"""Divides by the variance."""

HINT = (
    "You divided by the variance. It has the unit squared: which step leads from it to the "
    "standard deviation?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.var(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
