"""A constant column is divided by 0."""

HINT = (
    "A constant column became nan, which is 0 divided by 0. What must sd hold there, so that "
    "zeros stay zeros?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
