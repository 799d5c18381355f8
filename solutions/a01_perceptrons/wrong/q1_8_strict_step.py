"""The output at z = 0 is taken as 0."""

HINT = "At z exactly 0 the output is 1, as in Q1.1."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b > 0 else 0)
    return w + lr * error * x, float(b + lr * error)
