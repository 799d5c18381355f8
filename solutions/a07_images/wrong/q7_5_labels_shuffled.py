"""Pictures and labels are shuffled apart."""

HINT = (
    "That is hardly more than guessing, so the net has learned nothing that holds: does every "
    "picture still stand beside its own label, and does the loss fall from epoch to epoch?"
)
MEASURED = True


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    rng = np.random.default_rng(seed)
    X, y = rng.permutation(X), rng.permutation(y)
    model.fit(X, y, batch_size=64, epochs=2, verbose=0)
    return model
