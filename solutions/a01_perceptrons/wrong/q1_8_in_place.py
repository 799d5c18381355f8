"""The caller's weights are changed."""

HINT = "The caller's w has changed as well: make a new array, without +=."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    w += lr * error * x
    return w, float(b + lr * error)
