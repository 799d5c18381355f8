"""One mean for the whole table, written into every place."""

HINT = (
    "One mean per feature: each column is measured by itself. Over which axis must you average?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu = np.full(train.shape[1], train.mean())
    sd = np.full(train.shape[1], train.std())
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
