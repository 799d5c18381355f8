"""mu and sd come first."""

HINT = (
    "The four results are in another order than the question wants: first the two tables, then mu "
    "and sd."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return mu, sd, (train - mu) / sd, (test - mu) / sd
