"""Only a missed yes is corrected."""

HINT = "A yes that should have been a no is an error as well: then the weights have to go down."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = max(0, target - (1 if x @ w + b >= 0 else 0))
    return w + lr * error * x, float(b + lr * error)
