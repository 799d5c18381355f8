"""New weight minus old weight, with numpy numbers."""


def delta_w(w, x, actual, n):
    w, x, actual = np.float64(w), np.float64(x), np.float64(actual)
    new = w - n * np.multiply(2 * (w * x - actual), x)
    return new - w
