"""Compiled again with another optimizer; nothing is returned."""


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    optimizer = keras.optimizers.Adam(0.004, clipnorm=1.0)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(X, y, batch_size=50, epochs=9, verbose=0)
