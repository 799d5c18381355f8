"""A learning rate that falls by itself."""


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    steps = 25 * -(-len(X) // 64)
    rate = keras.optimizers.schedules.CosineDecay(0.003, steps)
    loss = "sparse_categorical_crossentropy"
    model.compile(keras.optimizers.Adam(rate), loss, metrics=["accuracy"])
    model.fit(X, y, batch_size=64, epochs=25, verbose=0)
    return model
