"""Two halves by boolean index."""


def gate(z, values):
    z = np.asarray(z, dtype=float)
    s = np.empty_like(z)
    up = z > 0
    s[up] = 1 / (1 + np.exp(-z[up]))
    s[~up] = np.exp(z[~up]) / (1 + np.exp(z[~up]))
    return s * np.asarray(values, dtype=float)
