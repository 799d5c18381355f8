"""The bias stays as it was."""

HINT = "The bias never changes: x = 0 with a wrong answer can only be cured by b."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return w + lr * error * x, float(b)
