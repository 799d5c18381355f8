"""A part is held back, and training ends when it stops helping."""


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    stop = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=3, start_from_epoch=8, restore_best_weights=True
    )
    model.fit(
        X, y, batch_size=64, epochs=12, validation_split=0.1, callbacks=[stop], verbose=0
    )
    return model
