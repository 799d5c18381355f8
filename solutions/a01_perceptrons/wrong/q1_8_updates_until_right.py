"""The same example is corrected until the unit gets it right."""

HINT = (
    "You repeat the correction until the unit is right on this example. One call is one step, "
    "even if the answer is still wrong afterwards."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    b = float(b)
    for _ in range(1000):
        error = target - (1 if w @ x + b >= 0 else 0)
        if error == 0:
            break
        w, b = w + lr * error * x, b + lr * error
    return w, b
