"""One number after the other, in plain Python."""

import math


def gate(z, values):
    z, values = np.array(z, dtype=float), np.array(values, dtype=float)
    if z.shape != values.shape:
        raise ValueError("not the same shape")
    out = np.zeros(z.shape)
    for place in np.ndindex(*z.shape):
        if z[place] >= 0:
            out[place] = values[place] / (1 + math.exp(-z[place]))
        else:
            e = math.exp(z[place])
            out[place] = values[place] * e / (1 + e)
    return out
