"""Only the last layer is moved."""

HINT = "Only your last layer has moved. Every layer takes its step."


def sgd_step(params, grads, lr):
    new = []
    for k, ((W, b), (dW, db)) in enumerate(zip(params, grads)):
        rate = lr if k == len(params) - 1 else 0.0
        new.append((W - rate * dW, None if b is None else b - rate * db))
    return new
