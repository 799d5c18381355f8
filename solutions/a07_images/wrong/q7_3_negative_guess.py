"""The expected loss is the logarithm of 1 / C."""

HINT = "Your loss is negative: the logarithm of a probability is, so cross-entropy turns its sign."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, float(np.log(1 / p.shape[1]))
