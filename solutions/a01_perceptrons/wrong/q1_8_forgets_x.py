"""The same number is added to every weight."""

HINT = (
    "You add the same amount to every weight. Each weight changes in proportion to its own input; "
    "an input of 0 had no part in the error."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return w + lr * error, float(b + lr * error)
