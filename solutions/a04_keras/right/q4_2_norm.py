"""The deviation as the length of the centred column."""


def standardise(train, test):
    train = np.array(train, dtype=np.float64)
    mu = np.ones(len(train)) @ train / len(train)
    train -= mu
    sd = np.linalg.norm(train, axis=0) / np.sqrt(len(train))
    sd = sd + (sd == 0)
    return train / sd, (np.array(test, dtype=np.float64) - mu) / sd, mu, sd
