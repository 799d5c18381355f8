"""The difference to the left only."""

HINT = (
    "You compare theta itself with the point on its left only. The central difference takes one"
    " step to each side of theta and leaves theta itself out."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        old = theta[i]
        up = f(theta)
        theta[i] = old - h
        down = f(theta)
        theta[i] = old
        grad[i] = (up - down) / h
    return grad
