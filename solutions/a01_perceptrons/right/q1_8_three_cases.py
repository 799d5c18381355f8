"""Three cases spelled out."""


def perceptron_step(x, target, w, b, lr=1.0):
    x, w = np.array(x), np.array(w)
    says_yes = (x * w).sum() + b >= 0
    if says_yes and target == 0:
        return w - lr * x, b - lr
    if not says_yes and target == 1:
        return w + lr * x, b + lr
    return w, b
