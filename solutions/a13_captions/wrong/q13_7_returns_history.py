"""What fit returns is returned."""

HINT = (
    "What comes back is not a model: fit returns its history, which only tells how the loss went. "
    "The net itself is wanted."
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    return model.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
