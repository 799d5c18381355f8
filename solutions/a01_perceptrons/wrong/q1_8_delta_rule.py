"""The error is target - z."""

HINT = (
    "You compare the target with z itself; that is another rule (the delta rule). Compare it with "
    "what the unit says, which is 0 or 1."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    z = w @ x + b
    return w + lr * (target - z) * x, float(b + lr * (target - z))
