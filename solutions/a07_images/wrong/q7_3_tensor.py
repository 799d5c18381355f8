"""A tensor comes back."""

HINT = (
    "The two results shall be plain numbers. What you give back is an array, a tensor or a list: "
    "float() makes a number of it."
)


def initial_loss(model, X, y):
    losses = keras.losses.sparse_categorical_crossentropy(y, model(X))
    return keras.ops.mean(losses), float(np.log(model.output_shape[-1]))
