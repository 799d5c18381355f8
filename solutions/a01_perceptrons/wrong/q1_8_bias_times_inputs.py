"""The step of the bias is multiplied by the sum of the inputs."""

HINT = "The input of the bias is always 1, whatever x is: its step is only lr times the error."


def perceptron_step(x, target, w, b, lr=1.0):
    x = np.asarray(x, dtype=float)
    w = np.asarray(w, dtype=float)
    error = target - (1 if x @ w + b >= 0 else 0)
    return w + lr * error * x, float(b + lr * error * x.sum())
