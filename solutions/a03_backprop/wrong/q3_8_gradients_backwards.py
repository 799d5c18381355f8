"""The gradients are taken from the last layer to the first."""

HINT = (
    "You pair the first layer with the gradient of the last. params and grads are in the same "
    "order."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, list(grads)[::-1]):
        W2 = W - lr * dW
        b2 = None if b is None else b - lr * db
        new.append((W2, b2))
    return new
