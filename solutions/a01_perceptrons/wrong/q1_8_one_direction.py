"""Only a missing yes is corrected."""

HINT = (
    "Yours corrects only when the target is 1. A yes that should be a no has the error -1 and "
    "must be corrected, too."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    if target == 1 and w @ x + b < 0:
        return w + lr * x, float(b + lr)
    return w.copy(), float(b)
