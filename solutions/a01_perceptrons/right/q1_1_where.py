"""np.where."""


def step(z):
    z = np.asarray(z)
    return np.where(z >= 0, 1, 0)
