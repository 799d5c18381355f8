"""The step is divided by the number of rows of the gradient, as if that were the batch."""

HINT = (
    "Your step gets smaller when a layer has more inputs. Do not divide by anything: the "
    "gradient is already a mean over the batch."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = W - lr / len(W) * dW
        b2 = None if b is None else b - lr / len(W) * db
        new.append((W2, b2))
    return new
