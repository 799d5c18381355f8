"""Whole numbers stay whole numbers."""

HINT = (
    "Where the weights are whole numbers you cut off the decimals of the new ones. A step needs"
    " floats."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = (W - lr * dW).astype(W.dtype)
        b2 = None if b is None else (b - lr * db).astype(b.dtype)
        new.append((W2, b2))
    return new
