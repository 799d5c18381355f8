"""Pictures held back, and the best weights kept."""


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    order = np.random.default_rng(seed).permutation(len(images))
    held, kept = order[: len(order) // 10], order[len(order) // 10 :]
    stop = keras.callbacks.EarlyStopping(patience=2, restore_best_weights=True)
    model.fit([images[kept], inp[kept]], target[kept], batch_size=64, epochs=10, verbose=0,
              validation_data=([images[held], inp[held]], target[held]), callbacks=[stop])
    return model
