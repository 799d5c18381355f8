"""Divides without subtracting the mean."""

HINT = (
    "Your columns are divided but not shifted: the mean must be 0 afterwards. What has to go "
    "before you divide?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    return train / sd, test / sd, mu, sd
