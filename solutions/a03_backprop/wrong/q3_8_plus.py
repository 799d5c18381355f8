"""The gradient is added."""

HINT = "The loss grew after your step. The gradient points uphill, and you walk along with it."


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = W + lr * dW
        b2 = None if b is None else b + lr * db
        new.append((W2, b2))
    return new
