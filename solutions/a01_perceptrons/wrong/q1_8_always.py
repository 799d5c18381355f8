"""The weights move even if the output was right."""

HINT = "The output was right, so the error is zero here, and nothing may change."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    sign = 1 if target == 1 else -1
    return w + lr * sign * x, float(b + lr * sign)
