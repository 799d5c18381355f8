"""Two epochs."""

HINT = (
    "The net looks at the picture and still makes slips, so look at the training: does the loss "
    "still fall when you stop, and does it fall as well on pictures that you held back?"
)
MEASURED = True


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    model.fit([images, inp], target, 64, epochs=2, sample_weight=weights, verbose=0)
    return model
