"""The difference is taken the wrong way round."""

HINT = (
    "Your gradient has the opposite sign. Where f grows to the right the slope is positive: "
    "which of the two values comes first?"
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
        theta[i] = old
        grad[i] = (down - up) / (2 * h)
    return grad
