"""asarray makes no copy of an array of floats, so the arrays of the caller are changed."""

HINT = (
    "The caller's params changed. W -= … writes into the array that you were given; make a new "
    "one."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W = np.asarray(W, dtype=float)
        W -= lr * np.asarray(dW)
        if b is not None:
            b = np.asarray(b, dtype=float)
            b -= lr * np.asarray(db)
        new.append((W, b))
    return new
