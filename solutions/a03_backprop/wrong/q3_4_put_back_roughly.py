"""The argument itself is moved, and adding h again does not restore the last digits."""

HINT = (
    "You move the caller's own theta. Adding h, taking away 2h and adding h again does not give"
    " the old number back to the last digit. Work on a copy."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.asarray(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        theta[i] += h
        up = f(theta)
        theta[i] -= 2 * h
        down = f(theta)
        theta[i] += h
        grad[i] = (up - down) / (2 * h)
    return grad
