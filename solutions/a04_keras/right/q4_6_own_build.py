"""With the builder of Q4.3, compiled again with a larger learning rate."""


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = build_mlp(2, [8], "binary")
    model.compile(keras.optimizers.Adam(learning_rate=0.03), "binary_crossentropy")
    model.fit(X, y, epochs=60, verbose=0)
    return model
