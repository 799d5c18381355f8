"""Whole rows of a matrix are moved together."""

HINT = (
    "You loop over the first axis only, so a whole row of a matrix is moved at once. Each "
    "single entry needs its own two calls."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in range(len(theta)):
        up, down = theta.copy(), theta.copy()
        up[i] += h
        down[i] -= h
        grad[i] = (f(up) - f(down)) / (2 * h)
    return grad
