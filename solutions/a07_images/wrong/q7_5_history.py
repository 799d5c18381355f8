"""What fit returns is passed on."""

HINT = (
    "What comes back is not a model: fit returns its history, which only tells how the loss went. "
    "The net itself is wanted."
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    return model.fit(X, y, batch_size=64, epochs=5, verbose=0)
