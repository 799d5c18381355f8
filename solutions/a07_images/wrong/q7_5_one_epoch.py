"""A single epoch."""

HINT = (
    "The net has what it needs, so look at the training: does the loss still fall when you stop, "
    "and does it fall as well on pictures that you held back?"
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.Adam(0.001), loss="sparse_categorical_crossentropy")
    model.fit(X, y, batch_size=64, epochs=1, verbose=0)
    return model
