"""The learning rate is used for the weights only."""

HINT = (
    "Your weights use the learning rate, your bias does not. The bias is a weight whose input is "
    "1: the same rule holds for it."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return w + lr * error * x, float(b + error)
