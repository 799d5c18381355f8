"""Batch by batch with train_on_batch."""


def train(model, X, y, seed):
    model.compile(optimizer=keras.optimizers.SGD(1.0), loss="binary_crossentropy")
    for _ in range(6):
        for start in range(0, len(X), 30):
            model.train_on_batch(X[start : start + 30], y[start : start + 30])
    return model
