"""C is counted in the labels."""

HINT = (
    "You count the classes in the labels. C is the number of outputs of the net, also if some "
    "class does not occur in y."
)


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, float(np.log(len(np.unique(y))))
