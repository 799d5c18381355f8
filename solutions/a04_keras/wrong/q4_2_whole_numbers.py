"""The result keeps the dtype of the rows."""

HINT = (
    "Whole numbers went in and your results were cut to whole numbers. Turn the rows into floats "
    "first."
)


def standardise(train, test):
    mu, sd = train.mean(axis=0), train.std(axis=0)
    sd = np.where(sd == 0, 1.0, sd)
    train_z, test_z = np.empty_like(train), np.empty_like(test)
    train_z[:] = (train - mu) / sd
    test_z[:] = (test - mu) / sd
    return train_z, test_z, mu, sd
