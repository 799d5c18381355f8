"""f is called once more than needed."""

HINT = (
    "You call f at theta itself as well. The central difference does not need that value: two "
    "calls for each entry, no more."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    f(theta)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + h
        up = f(theta)
        theta[i] = old - h
        down = f(theta)
        theta[i] = old
        grad[i] = (up - down) / (2 * h)
    return grad
