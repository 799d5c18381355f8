"""One mean for the whole table."""

HINT = (
    "One mean per feature: each column is measured by itself. Over which axis must you average?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(), train.std()
    sd = sd if sd > 0 else 1.0
    return (train - mu) / sd, (test - mu) / sd, mu, sd
