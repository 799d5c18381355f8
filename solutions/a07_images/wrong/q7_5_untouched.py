"""Nothing is trained."""

HINT = (
    "The net that was passed in has the weights that it had before, and no other one came back. "
    "Which model does your training belong to?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    return model
