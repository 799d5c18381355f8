"""A copy is trained and thrown away."""

HINT = (
    "The net that was passed in has the weights that it had before, and no other one came back. "
    "Which model does your training belong to?"
)


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    weights = (target != 0).astype("float32")
    copy = keras.models.clone_model(model)
    copy.compile("adam", "sparse_categorical_crossentropy")
    copy.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
    return model
