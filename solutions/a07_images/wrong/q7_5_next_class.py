"""The labels are counted from 1."""

HINT = (
    "On the very pictures that your function trained with, the net is worse afterwards than "
    "before. Does every picture have its own label, and which way do the steps go?"
)


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.Adam(0.003), loss="sparse_categorical_crossentropy")
    model.fit(X, (y + 1) % 10, batch_size=64, epochs=10, verbose=0)
    return model
