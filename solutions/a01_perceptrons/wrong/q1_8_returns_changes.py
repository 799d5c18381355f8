"""The corrections are returned, not the corrected weights."""

HINT = "You return the change alone. Add it to the weights and the bias that were handed in."


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return lr * error * x, float(lr * error)
