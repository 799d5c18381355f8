"""The bias comes first."""

HINT = "The order is exchanged: first the weights, then the bias."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return float(b + lr * error), w + lr * error * x
