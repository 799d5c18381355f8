"""The output is computed without the bias."""

HINT = "The output of the unit includes the bias: without it you judge the example by another z."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w >= 0 else 0)
    return w + lr * error * x, float(b + lr * error)
