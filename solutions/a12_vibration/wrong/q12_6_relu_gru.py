"""A recurrent layer with relu."""

HINT = (
    "An activation without an upper limit inside the loop: over the steps of a window the state "
    "may grow without end. Keep the tanh of the recurrent layer."
)


def build_predictor(T):
    model = keras.Sequential(
        [
            keras.Input((T, 1)),
            keras.layers.GRU(16, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mse")
    return model
