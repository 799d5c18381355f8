"""The functional way, a layer for each activation, loss objects."""


def build_mlp(n_inputs, hidden, task, n_classes=None, activation="relu"):
    inputs = keras.Input(shape=(n_inputs,))
    x = inputs
    for width in hidden:
        x = keras.layers.Dense(width)(x)
        x = keras.layers.Activation(activation)(x)
    if task == "regression":
        outputs = keras.layers.Dense(1)(x)
        loss = keras.losses.MeanSquaredError()
    elif task == "binary":
        outputs = keras.layers.Dense(1)(x)
        outputs = keras.layers.Activation("sigmoid")(outputs)
        loss = keras.losses.BinaryCrossentropy()
    elif task == "multiclass" and n_classes:
        outputs = keras.layers.Dense(n_classes)(x)
        outputs = keras.layers.Softmax()(outputs)
        loss = keras.losses.SparseCategoricalCrossentropy(from_logits=False)
    else:
        raise ValueError("a task that is not known, or no number of classes")
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss=loss, metrics=["mae"])
    return model
