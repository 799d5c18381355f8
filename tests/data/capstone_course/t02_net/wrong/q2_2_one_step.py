"""Stops after a single small step."""

HINT = "More epochs?"
MEASURED = True


def train(model, X, y, seed):
    model.compile(optimizer=keras.optimizers.SGD(1e-6), loss="binary_crossentropy")
    model.set_weights([np.array([[1.0], [-1.0]]), np.zeros(1)])
    model.fit(X, y, epochs=1, batch_size=300, verbose=0)
    return model
