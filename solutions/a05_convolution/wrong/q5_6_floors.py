"""Negative numbers are cut downwards."""

HINT = "Towards zero means upwards for negative numbers: -1/9 is printed -0.11, not -0.12."


def truncate(x, decimals=2):
    scale = 10.0**decimals
    return np.floor(np.asarray(x, dtype=float) * scale) / scale
