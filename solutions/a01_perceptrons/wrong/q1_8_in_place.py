"""w += changes the caller's array."""

HINT = (
    "The caller's w changed during the call. Which of your lines writes into the array that was "
    "handed in, instead of making a new one?"
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    w += lr * error * x
    b += lr * error
    return w, float(b)
