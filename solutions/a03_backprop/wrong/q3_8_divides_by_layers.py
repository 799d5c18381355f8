"""The step is divided by the number of layers."""

HINT = (
    "Your step gets smaller the more layers there are. lr times the gradient is the whole step:"
    " the gradient is already a mean, and nothing else is divided."
)


def sgd_step(params, grads, lr):
    lr = lr / len(params)
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = W - lr * dW
        b2 = None if b is None else b - lr * db
        new.append((W2, b2))
    return new
