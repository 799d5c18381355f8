"""The pairs in the caller's list are replaced."""

HINT = "You write the new pairs into the caller's own list params. Build a new list."


def sgd_step(params, grads, lr):
    for k in range(len(params)):
        (W, b), (dW, db) = params[k], grads[k]
        params[k] = (W - lr * dW, None if b is None else b - lr * db)
    return params
