"""Compiled anew, with a loss that knows the pads."""


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    loss = keras.losses.SparseCategoricalCrossentropy(ignore_class=0)
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.003, clipnorm=1.0), loss=loss)
    model.fit(x=[images, inp], y=target, batch_size=100, epochs=9, shuffle=True, verbose=0)
    return model
