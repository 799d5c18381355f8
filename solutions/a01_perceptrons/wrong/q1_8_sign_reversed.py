"""The error has the wrong sign."""

HINT = (
    "After the step the same x should score higher when the target is 1 and lower when it is 0. "
    "Yours moves the other way."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = (1 if w @ x + b >= 0 else 0) - target
    return w + lr * error * x, float(b + lr * error)
