"""The arrays of the caller are changed."""

HINT = (
    "The caller's params changed. W -= … writes into the array that you were given; make a new "
    "one."
)


def sgd_step(params, grads, lr):
    for (W, b), (dW, db) in zip(params, grads):
        W -= lr * dW
        if b is not None:
            b -= lr * db
    return params
