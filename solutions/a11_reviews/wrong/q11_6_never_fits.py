"""The model is given back as it came."""

HINT = (
    "The model that came in still has the weights it came with. Call fit on this very model, "
    "not on a copy or on one of your own."
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer="adam", loss="binary_crossentropy")
    return model
