"""Corrects also what is right: towards the target, always."""

HINT = (
    "Where the unit is right the error is zero, and nothing may change. You correct every "
    "example, right or wrong."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    direction = 1 if target == 1 else -1
    return w + lr * direction * x, float(b + lr * direction)
