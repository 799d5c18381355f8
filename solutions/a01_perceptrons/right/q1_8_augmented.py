"""Bias and weights in one vector, parted again at the end."""


def perceptron_step(x, target, w, b, lr=1.0):
    v = np.concatenate(([b], w)).astype(float)
    u = np.concatenate(([1.0], x))
    v = v + lr * (target - np.heaviside(v @ u, 1.0)) * u
    return v[1:], v[0]
