"""The new bias is an array of one entry."""

HINT = "The new bias is an array here. It is one number: a float."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - step(weighted_sum(x, w, b))
    return w + lr * error * x, b + lr * error
