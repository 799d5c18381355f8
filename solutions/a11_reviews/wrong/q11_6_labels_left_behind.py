"""The rows are shuffled and the labels are not."""

HINT = (
    "That is hardly more than guessing. The loss stays near 0.69 for the first few epochs and "
    "then falls: has it fallen before you stop, and does every review still stand beside its "
    "own label?"
)
MEASURED = True
SHARES = {
    "q11_6_labels_turned": "labels beside other rows may turn the few rows of a case round as well"
}


def train(model, X, y, seed):
    keras.utils.set_random_seed(seed)
    order = np.random.default_rng(seed).permutation(len(X))
    model.fit(X[order], y, batch_size=64, epochs=3, verbose=0)
    return model
