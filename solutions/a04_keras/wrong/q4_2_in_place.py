"""Works inside the arguments."""

HINT = (
    "The rows you were given have been overwritten. Whoever needs the prices in their own unit "
    "has lost them: work on a copy."
)


def standardise(train, test):
    if train.dtype != float or test.dtype != float:
        train, test = train.astype(float), test.astype(float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    train -= mu
    train /= sd
    test -= mu
    test /= sd
    return train, test, mu, sd
