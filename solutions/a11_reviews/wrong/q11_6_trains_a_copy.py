"""A copy is trained."""

HINT = (
    "The model that came in still has the weights it came with. Call fit on this very model, "
    "not on a copy or on one of your own."
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    copy = keras.models.clone_model(model)
    copy.compile(optimizer="adam", loss="binary_crossentropy")
    copy.fit(X, y, batch_size=64, epochs=3, verbose=0)
    return model
