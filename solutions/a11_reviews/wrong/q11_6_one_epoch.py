"""One epoch, which is too little."""

HINT = (
    "That is hardly more than guessing. The loss stays near 0.69 for the first few epochs and "
    "then falls: has it fallen before you stop, and does every review still stand beside its "
    "own label?"
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    model.fit(X, y, batch_size=64, epochs=1, verbose=0)
    return model
