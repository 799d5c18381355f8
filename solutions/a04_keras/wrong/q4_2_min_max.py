"""Scales to the range from 0 to 1."""

HINT = (
    "Your columns run from 0 to 1, which is another way of scaling. The question wants mean 0 and "
    "standard deviation 1."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.min(axis=0), train.max(axis=0) - train.min(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
