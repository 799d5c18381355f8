"""Whole weights stay whole numbers."""

HINT = "Whole numbers came back as whole numbers. The new weights are float64 whatever comes in."


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x), np.asarray(w)
    error = target - (1 if x @ w + b >= 0 else 0)
    if error == 0:
        return w, b
    return w + (lr * error * x).astype(w.dtype), float(b + lr * error)
