"""One weight after the other, in lists; nothing is done when the unit is right."""


def perceptron_step(x, target, w, b, lr=1.0):
    z = b
    for i in range(len(x)):
        z += w[i] * x[i]
    answer = 1 if z >= 0 else 0
    if answer == target:
        return w, b
    new = []
    for i in range(len(x)):
        new.append(w[i] + lr * (target - answer) * x[i])
    return np.array(new), b + lr * (target - answer)
