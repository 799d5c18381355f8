"""The bias comes back first."""

HINT = "You return the bias first. The question asks for the weights, then the bias."


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return float(b + lr * error), w + lr * error * x
