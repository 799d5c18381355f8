"""Expected, then measured."""

HINT = "The two numbers have changed places: measured comes first."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return float(np.log(p.shape[1])), loss
