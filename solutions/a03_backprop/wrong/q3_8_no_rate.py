"""The learning rate is not used."""

HINT = (
    "Your step does not depend on lr: you take away the whole gradient. The learning rate says "
    "how much of it."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = 1.0 * W - dW
        b2 = None if b is None else 1.0 * b - db
        new.append((W2, b2))
    return new
