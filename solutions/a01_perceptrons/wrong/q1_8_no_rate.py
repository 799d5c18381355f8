"""The learning rate is not used."""

HINT = "Your steps do not depend on lr: every correction is multiplied by it."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return w + error * x, float(b + error)
