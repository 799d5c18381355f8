"""The bias stays as it was."""

HINT = "Your bias never changes. If x is all 0 and the answer is wrong, only the bias can cure it."


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return w + lr * error * x, float(b)
