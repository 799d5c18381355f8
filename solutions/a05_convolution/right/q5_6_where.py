"""Ceil for negative numbers, floor for the others."""


def truncate(x, decimals=2):
    x = np.asarray(x, dtype=float) * 10.0**decimals
    return np.where(x < 0, np.ceil(x), np.floor(x)) * 10.0**-decimals
