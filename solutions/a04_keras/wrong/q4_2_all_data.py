"""Statistics of all rows, test rows included."""

HINT = (
    "Test rows changed the mean: you measured on all rows together. May the training know what "
    "the test rows look like?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    every = np.concatenate([train, test])
    mu, sd = every.mean(axis=0), every.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
