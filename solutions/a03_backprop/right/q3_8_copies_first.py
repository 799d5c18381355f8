"""Copies as floats first, changed in place afterwards."""


def sgd_step(params, grads, lr):
    new = []
    for i in range(len(params)):
        W = np.array(params[i][0], dtype=float)
        W -= lr * np.array(grads[i][0])
        b = params[i][1]
        if b is not None:
            b = b.astype(float)
            b -= lr * grads[i][1]
        new.append((W, b))
    return tuple(new)
