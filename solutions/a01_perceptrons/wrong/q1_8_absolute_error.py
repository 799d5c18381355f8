"""The sign of the error is lost."""

HINT = (
    "Your correction always goes upwards. A yes that should be a no needs lower weights: keep the "
    "sign of the error."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = abs(target - (1 if w @ x + b >= 0 else 0))
    return w + lr * error * x, float(b + lr * error)
