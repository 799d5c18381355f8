"""An array of whole numbers swallows the step."""

HINT = (
    "For whole numbers your gradient is 0: an integer array cuts 3.00001 back to 3, so nothing "
    "moves. Cast the copy to float."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta)
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
