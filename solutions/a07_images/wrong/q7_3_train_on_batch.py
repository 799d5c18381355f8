"""train_on_batch measures and trains."""

HINT = (
    "The weights are not what they were: your function trains the net. This is a check before "
    "fit, so measure and change nothing."
)


def initial_loss(model, X, y):
    loss = model.train_on_batch(X, y)
    return float(loss), float(np.log(model.output_shape[-1]))
