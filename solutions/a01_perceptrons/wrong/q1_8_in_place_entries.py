"""The weights are changed one by one, in the caller's array."""

HINT = (
    "The caller's w changed during the call. Which of your lines writes into the array that was "
    "handed in, instead of making a new one?"
)


def perceptron_step(x, target, w, b, lr=1.0):
    z = sum(w[i] * x[i] for i in range(len(x))) + b
    error = target - int(z >= 0)
    if error != 0:
        for i in range(len(w)):
            w[i] += lr * error * x[i]
        b += lr * error
    return np.asarray(w, dtype=float), float(b)
