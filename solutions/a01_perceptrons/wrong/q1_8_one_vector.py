"""Weights and bias come back in one vector."""

HINT = (
    "You return a single vector. The question asks for a pair: the new weights, and the new bias "
    "apart from them."
)


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.asarray(x, dtype=float), np.asarray(w, dtype=float)
    error = target - (1 if w @ x + b >= 0 else 0)
    return np.append(w + lr * error * x, b + lr * error)
