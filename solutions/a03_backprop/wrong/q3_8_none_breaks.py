"""None minus something breaks off."""

HINT = (
    "Your step breaks off at a layer whose bias is None: you cannot subtract from None. Look "
    "first, and leave it None."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W2 = W - lr * dW
        b2 = b - lr * db
        new.append((W2, b2))
    return new
