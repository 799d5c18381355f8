"""The error has the wrong sign."""

HINT = (
    "The sign is reversed: after a step with target 1 the same x should score higher, not lower."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = (1 if x @ w + b >= 0 else 0) - target
    return w + lr * error * x, float(b + lr * error)
