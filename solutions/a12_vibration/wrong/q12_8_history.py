"""What fit returns is handed back."""

HINT = (
    "Your function hands back what fit returned, its history. The trained net itself is asked "
    "for."
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    return model.fit(X, y, batch_size=64, epochs=12, verbose=0)
