"""np.fix on the shifted number."""


def truncate(x, decimals=2):
    return np.fix(np.multiply(x, 10**decimals)) / 10**decimals
