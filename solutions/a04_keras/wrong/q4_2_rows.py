"""One mean per row."""

HINT = (
    "You measured along the rows, so each house or loan got a mean of its own. Which axis runs "
    "through all samples of one feature?"
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    train_z = train - train.mean(axis=1, keepdims=True)
    test_z = test - test.mean(axis=1, keepdims=True)
    mu, sd = train.mean(axis=1), train.std(axis=1)
    sd = np.where(sd == 0, 1.0, sd)
    return train_z / sd[:, None], test_z / np.std(test_z, axis=1, keepdims=True), mu, sd
