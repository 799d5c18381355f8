"""All weights move by the same amount."""

HINT = (
    "Every weight moves by the same amount. Which inputs had a share in the error, and how much?"
)


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return w + lr * error, float(b + lr * error)
