"""The five-point rule is used."""

HINT = (
    "You call f four times for each entry. A better rule, but this question asks for the plain "
    "central difference with two calls."
)


def numeric_grad(f, theta, h=1e-5):
    theta = np.array(theta, dtype=float)
    grad = np.zeros(theta.shape)
    for i in np.ndindex(theta.shape):
        values = []
        for k in (-2, -1, 1, 2):
            moved = theta.copy()
            moved[i] += k * h
            values.append(f(moved))
        grad[i] = (values[0] - 8 * values[1] + 8 * values[2] - values[3]) / (12 * h)
    return grad
