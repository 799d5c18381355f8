"""The logarithm of the mean probability."""

HINT = "You take the logarithm of the mean probability. First the logarithms, then their mean."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    return float(-np.log(p[np.arange(len(p)), y].mean())), float(np.log(p.shape[1]))
