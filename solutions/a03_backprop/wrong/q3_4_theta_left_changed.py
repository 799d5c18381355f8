"""The argument itself is moved and not put back."""

HINT = (
    "f(theta) differs before and after the call, because you move the entries of the caller's "
    "theta and do not put them back. Work on a copy."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.asarray(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + h
        up = f(theta)
        theta[i] = old - h
        down = f(theta)
        grad[i] = (up - down) / (2 * h)
    return grad
