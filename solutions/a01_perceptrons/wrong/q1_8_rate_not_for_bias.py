"""The learning rate is used for the weights only."""

HINT = "The step of b does not depend on lr: the bias is corrected like a weight whose input is 1."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return w + lr * error * x, float(b + error)
