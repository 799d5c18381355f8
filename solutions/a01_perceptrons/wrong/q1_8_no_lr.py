"""The learning rate is not used."""

HINT = (
    "Your correction has the same size for every learning rate. Multiply it by lr, for the "
    "weights and for the bias."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return w + error * x, float(b + error)
