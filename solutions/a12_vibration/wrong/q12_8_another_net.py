"""Another net is built, trained and handed back."""

HINT = (
    "The net that your function was handed has the same weights after training as before. Which "
    "net did fit change, if any?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    other = keras.Sequential(
        [keras.Input(X.shape[1:]), keras.layers.SimpleRNN(32), keras.layers.Dense(1)]
    )
    other.compile(optimizer=keras.optimizers.Adam(0.004), loss="mse")
    other.fit(X, y, batch_size=64, epochs=12, verbose=0)
    return other
