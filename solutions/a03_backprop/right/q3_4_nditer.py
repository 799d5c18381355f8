"""np.nditer with a multi_index; plus, minus, plus on a copy."""


def numeric_grad(f, theta, h=1e-5):
    x = np.asarray(theta).astype(float).copy()
    grad = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        ix = it.multi_index
        x[ix] += h
        right = f(x)
        x[ix] -= 2 * h
        left = f(x)
        x[ix] += h
        grad[ix] = (right - left) / 2 / h
        it.iternext()
    return grad
