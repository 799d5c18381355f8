"""The sigmoid written with tanh."""


def gate(z, values):
    return 0.5 * (1 + np.tanh(np.asarray(z) / 2)) * np.asarray(values)
