"""The logarithm of the share first."""


def gate(z, values):
    return np.exp(-np.logaddexp(0, -np.asarray(z, float))) * np.asarray(values, float)
