"""Short, and leaves the errors to numpy."""


def dense_forward(X, W, b=None, kind="linear"):
    z = np.dot(X, W)
    if b is not None:
        z = z + b
    return activate(z, kind)
