"""Steps far too long."""

HINT = (
    "Weights of the net are nan or infinite after training: the steps were far too long. Which "
    "number says how long they are?"
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    model.compile(keras.optimizers.SGD(1e30), "sparse_categorical_crossentropy")
    model.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
    return model
