"""The bias is left out of z."""

HINT = (
    "The unit decides by w·x + b. You left b out of the decision, so you correct answers that "
    "were right and miss others."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x >= 0 else 0)
    return w + lr * error * x, float(b + lr * error)
