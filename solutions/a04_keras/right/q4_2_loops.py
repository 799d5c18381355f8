"""Column by column, number by number."""


def standardise(train, test):
    n, d = np.shape(train)
    mu, sd = np.zeros(d), np.ones(d)
    train_z, test_z = np.zeros((n, d)), np.zeros((len(test), d))
    if np.shape(test)[1] != d:
        raise ValueError(f"{np.shape(train)} and {np.shape(test)} do not fit together")
    for j in range(d):
        column = [float(v) for v in train[:, j]]
        mu[j] = sum(column) / n
        spread = (sum((v - mu[j]) ** 2 for v in column) / n) ** 0.5
        if spread > 0:
            sd[j] = spread
        train_z[:, j] = [(v - mu[j]) / sd[j] for v in column]
        test_z[:, j] = [(float(v) - mu[j]) / sd[j] for v in test[:, j]]
    return train_z, test_z, mu, sd
