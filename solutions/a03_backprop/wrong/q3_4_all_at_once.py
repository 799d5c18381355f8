"""All entries are moved together."""

HINT = (
    "You move all entries together, which gives one slope for all of them. Each entry has its "
    "own slope: move it alone."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        grad[i] = (f(theta + h) - f(theta - h)) / (2 * h)
    return grad
