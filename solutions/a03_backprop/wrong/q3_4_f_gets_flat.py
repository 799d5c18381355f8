"""f is given a flat array."""

HINT = (
    "You hand f a flat array. f expects an array of the shape of theta and cannot work with "
    "another one."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    flat = theta.ravel()
    grad = np.zeros(flat.shape)
    for i in range(flat.size):
        up, down = flat.copy(), flat.copy()
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad.reshape(theta.shape)
