"""Only the pads count."""

HINT = (
    "On the very captions that your function trained with, the net is no better at their words "
    "than before. Which places count in your loss, and which way do the steps go?"
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target == 0).astype("float32")
    model.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
    return model
