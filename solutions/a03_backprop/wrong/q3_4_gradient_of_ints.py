"""The gradient array has the integer type of theta."""

HINT = (
    "The array for your gradient is made like theta. If theta holds whole numbers, the slopes "
    "lose their decimals: it must be float64."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta)
    grad = np.zeros_like(theta)
    theta = theta.astype(float)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        theta[i] = old + h
        up = f(theta)
        theta[i] = old - h
        down = f(theta)
        theta[i] = old
        grad[i] = (up - down) / (2 * h)
    return grad
