"""Halfway at zero."""

HINT = "At 0 your step is halfway up. The outputs must be 0 or 1, and exactly 0 is on."


def step(z):
    return np.heaviside(np.asarray(z, dtype=float), 0.5)
