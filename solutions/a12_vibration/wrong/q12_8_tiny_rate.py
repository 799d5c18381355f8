"""A learning rate that is far too small."""

HINT = (
    "The net does no better than saying the mean each time. Does every window still stand "
    "beside its own target when fit sees them, and are the steps large enough to get anywhere?"
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.compile(optimizer=keras.optimizers.SGD(1e-5), loss="mse")
    model.fit(X, y, batch_size=64, epochs=2, verbose=0)
    return model
