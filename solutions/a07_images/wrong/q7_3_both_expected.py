"""ln C twice."""

HINT = "Your measured number does not depend on the pictures at all: run the model on them."


def initial_loss(model, X, y):
    guessing = float(np.log(model.output_shape[-1]))
    return guessing, guessing
