"""The difference to the right only."""

HINT = (
    "You step to one side only. The error of a one-sided difference is of the order of h "
    "itself; the central one, with a step to each side, is far better."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + h
        up = f(theta)
        theta[i] = old
        down = f(theta)
        grad[i] = (up - down) / h
    return grad
