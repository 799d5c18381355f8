"""numpy's own step function, with its second argument."""


def step(z):
    return np.heaviside(np.array(z, dtype=float), 1.0).astype(np.int64)
