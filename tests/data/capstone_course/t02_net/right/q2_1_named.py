"""Layers added one by one."""


def build_net(n_inputs):
    model = keras.Sequential(name="mine")
    model.add(keras.Input((n_inputs,), name="points"))
    model.add(keras.layers.Dense(1, activation="sigmoid", name="out"))
    model.compile(optimizer=keras.optimizers.SGD(0.5), loss="binary_crossentropy")
    return model
