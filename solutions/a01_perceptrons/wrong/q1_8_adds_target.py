"""The target takes the place of the error."""

HINT = (
    "You add the target itself. The error is the target minus what the unit says, so it is zero "
    "when the unit is right and -1 when it says 1 by mistake."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    return w + lr * target * x, float(b + lr * target)
