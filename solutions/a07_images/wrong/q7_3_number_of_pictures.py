"""C is the number of pictures."""

HINT = "You took the number of pictures for the number of classes."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, float(np.log(len(y)))
