"""A list comprehension, pairs as lists."""


def sgd_step(params, grads, lr):
    return [
        [W - lr * dW, b if b is None else b - lr * db] for (W, b), (dW, db) in zip(params, grads)
    ]
