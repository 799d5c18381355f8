"""The test rows are shifted but not divided."""

HINT = (
    "The test rows were shifted but not divided, so both parts are on different scales."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, test - mu, mu, sd
