"""The learning rate is used for the bias only."""

HINT = "Your bias uses the learning rate, your weights do not. One factor for both."


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return w + error * x, float(b + lr * error)
