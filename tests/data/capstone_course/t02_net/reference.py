"""Reference answers of the very small net."""

import keras
import numpy as np


def build_net(n_inputs):
    """A compiled model (n_inputs,) -> one probability."""
    model = keras.Sequential(
        [keras.Input((n_inputs,)), keras.layers.Dense(1, activation="sigmoid")]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.1), loss="binary_crossentropy")
    return model


def train(model, X, y, seed):
    """Train the model in place and return it."""
    keras.utils.set_random_seed(seed)
    model.fit(X, y, epochs=8, batch_size=32, verbose=0)
    return model
