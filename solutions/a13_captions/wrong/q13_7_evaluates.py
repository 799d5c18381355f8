"""The net is evaluated, not trained."""

HINT = (
    "The net that was passed in has the weights that it had before, and no other one came back. "
    "Which model does your training belong to?"
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    model.evaluate([images, inp], target, sample_weight=weights, verbose=0)
    return model
