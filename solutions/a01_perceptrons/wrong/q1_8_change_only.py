"""The changes are returned, not the new values."""

HINT = "You return the changes. The new weights and the new bias are wanted."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return lr * error * x, float(lr * error)
