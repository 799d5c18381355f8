"""W and b are put into one flat list, not into pairs."""

HINT = (
    "The new list has one entry for each array. It must have the form of params: one pair (W, "
    "b) for each layer."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        new.append(W - lr * dW)
        new.append(None if b is None else b - lr * db)
    return new
