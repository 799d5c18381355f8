"""A layer without bias gets one."""

HINT = "A layer without bias gets one in your step. Where b is None it stays None."


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = W - lr * dW
        b2 = np.zeros(W.shape[1]) if b is None else b - lr * db
        new.append((W2, b2))
    return new
