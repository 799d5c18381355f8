"""Early stopping on the loss of the last engines, best weights kept."""


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    stop = keras.callbacks.EarlyStopping("val_loss", patience=5, restore_best_weights=True)
    slower = keras.callbacks.ReduceLROnPlateau("val_loss", factor=0.3, patience=2)
    model.compile(optimizer=keras.optimizers.Adam(0.005, clipnorm=1.0), loss="mse")
    model.fit(
        X, y, batch_size=64, epochs=16, validation_split=0.125, callbacks=[stop, slower], verbose=0
    )
    return model
