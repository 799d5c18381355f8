"""The sum over the pictures."""

HINT = "Your measured number grows with the number of pictures. Divide the sum by it."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    return float(-np.log(p[np.arange(len(p)), y]).sum()), float(np.log(p.shape[1]))
