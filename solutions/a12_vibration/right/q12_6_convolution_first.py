"""A convolution in front of two LSTM layers, dropout between them, mae as metric."""


def build_predictor(T):
    model = keras.models.Sequential()
    model.add(keras.layers.Input((T, 1)))
    model.add(keras.layers.Conv1D(8, 3, padding="same", activation="relu"))
    model.add(keras.layers.LSTM(24, return_sequences=True))
    model.add(keras.layers.Dropout(0.1))
    model.add(keras.layers.LSTM(16))
    model.add(keras.layers.Dense(1, activation="linear"))
    model.compile("adam", "mean_squared_error", metrics=["mae"])
    return model
