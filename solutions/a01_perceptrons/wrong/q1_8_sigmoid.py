"""The error is target - sigmoid(z)."""

HINT = (
    "You compare the target with a smooth function of z, as in logistic regression. The unit of "
    "1958 says 0 or 1, nothing in between."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    p = 1 / (1 + np.exp(-(w @ x + b)))
    return w + lr * (target - p) * x, float(b + lr * (target - p))
