"""fit with early stopping; nothing comes back."""


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    stop = keras.callbacks.EarlyStopping(patience=6, restore_best_weights=True)
    model.compile(optimizer=keras.optimizers.Adam(0.003), loss="sparse_categorical_crossentropy")
    model.fit(X, y, validation_split=0.1, epochs=40, callbacks=[stop], verbose=0)
