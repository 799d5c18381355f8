"""A scalar function, vectorised."""


def one(value):
    return 1 if value >= 0 else 0


def step(z):
    return np.vectorize(one, otypes=[np.int64])(z)
