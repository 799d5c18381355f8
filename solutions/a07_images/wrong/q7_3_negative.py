"""The sign is missing."""

HINT = "Your loss is negative: the logarithm of a probability is, so cross-entropy turns its sign."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    return float(np.log(p[np.arange(len(p)), y]).mean()), float(np.log(p.shape[1]))
