"""The weights of the beginning are put back."""

HINT = (
    "The net that was passed in has the weights that it had before, and no other one came back. "
    "Which model does your training belong to?"
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    beginning = model.get_weights()
    weights = (target != 0).astype("float32")
    model.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
    model.set_weights(beginning)
    return model
