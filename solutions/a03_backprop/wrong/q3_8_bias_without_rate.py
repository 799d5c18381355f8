"""The biases move by their whole gradient."""

HINT = (
    "The weights move by lr times their gradient, but your biases move by the whole gradient: "
    "the learning rate belongs to both."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = W - lr * dW
        b2 = None if b is None else 1.0 * b - db
        new.append((W2, b2))
    return new
