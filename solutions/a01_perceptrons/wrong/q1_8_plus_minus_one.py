"""The unit says -1 or 1."""

HINT = (
    "Your unit says -1 where it should say 0, so the error can be 2 or, for a right no, 1. Here "
    "answers and targets are 0 and 1."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else -1)
    return w + lr * error * x, float(b + lr * error)
