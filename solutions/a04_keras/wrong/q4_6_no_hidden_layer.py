"""No hidden layer."""

HINT = (
    "The net has no hidden layer, so it can only draw one straight line, and the best line is "
    "near chance here."
)
MEASURED = True


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
