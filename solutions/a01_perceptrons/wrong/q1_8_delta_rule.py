"""The error is taken from z, not from the output."""

HINT = (
    "You compare the target with z itself. That is another rule, the delta rule; here z steps "
    "first."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (x @ w + b)
    return w + lr * error * x, float(b + lr * error)
