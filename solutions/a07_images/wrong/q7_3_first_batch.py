"""The first 32 pictures only."""

HINT = "You measure some of the pictures only. All of them count."


def initial_loss(model, X, y):
    loss = model.evaluate(X[:32], y[:32], verbose=0)
    return float(loss), float(np.log(model.output_shape[-1]))
