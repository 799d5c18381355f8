"""All kernels, then all biases."""

HINT = (
    "Each layer holds its kernel, then its bias, in this order, and after them the next layer."
)


def put_weights(model, params):
    model.set_weights([W for W, _ in params] + [b for _, b in params])
