"""The net is trained to say what it has just read."""

HINT = (
    "After training the net is more inclined than before to say <start>, which no caption says. "
    "Is it trained to say what comes next, or what it has just read?"
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    model.fit([images, inp], inp, 64, epochs=8, sample_weight=weights, verbose=0)
    return model
