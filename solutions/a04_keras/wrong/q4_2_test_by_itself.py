"""The test rows are scaled by their own statistics."""

HINT = (
    "The test rows were measured by themselves. Training statistics judge both parts: a test row "
    "that is far away must stay far away."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)

    def scaled(rows):
        mu, sd = rows.mean(axis=0), rows.std(axis=0)
        sd = np.where(sd == 0, 1.0, sd)
        return (rows - mu) / sd, mu, sd

    train_z, mu, sd = scaled(train)
    return train_z, scaled(test)[0], mu, sd
