"""The step and the sum as small functions; a copy, then changes in place."""


def perceptron_step(x, target, w, b, lr=1.0):
    def fires(total):
        return np.where(total >= 0, 1, 0)

    w_new = np.array(w, dtype=float)
    error = target - fires(np.dot(x, w_new) + b)
    w_new += lr * error * np.array(x, dtype=float)
    return [w_new, b + lr * error]
