"""The bias changes by the sum of the inputs."""

HINT = (
    "Your bias changes by more than lr times the error. Its input is always 1, whatever the "
    "others are."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return w + lr * error * x, float(b + lr * error * np.sum(x))
