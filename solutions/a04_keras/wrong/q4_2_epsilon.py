"""A small number is added to the deviation."""

HINT = (
    "A small number is added to every standard deviation, which spoils tiny columns. Change it "
    "only where it is 0."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0) + 1e-8
    return (train - mu) / sd, (test - mu) / sd, mu, sd
