"""One constant column switches the division off for all."""

HINT = (
    "One constant column switched the division off for all columns. Decide for each column by "
    "itself."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    if (sd == 0).any():
        sd = np.ones(len(sd))
    return (train - mu) / sd, (test - mu) / sd, mu, sd
