"""Flat unit vectors, brought into shape before f sees them."""


def numeric_grad(f, theta, h=1e-5):
    theta = np.asarray(theta, dtype=np.float64)
    slopes = []
    for e in np.eye(theta.size):
        e = h * e.reshape(theta.shape)
        slopes.append((f(theta + e) - f(theta - e)) / (2 * h))
    return np.array(slopes).reshape(theta.shape)
