"""The copy is not put back before the next entry is moved."""

HINT = (
    "When you come to the next entry, the ones before it are still moved. Only one entry at a "
    "time may be away from its place."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + h
        up = f(theta)
        theta[i] = old - h
        down = f(theta)
        grad[i] = (up - down) / (2 * h)
    return grad
