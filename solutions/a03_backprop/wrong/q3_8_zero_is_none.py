"""A bias of zeros is taken for a missing one."""

HINT = (
    "A bias of zeros does not move in your step. It is there, and it learns: only None means that"
    " there is no bias."
)


def sgd_step(params, grads, lr):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        if b is not None and np.any(b):
            b = b - lr * db
        elif b is not None:
            b = 1.0 * b
        new.append((W - lr * dW, b))
    return new
