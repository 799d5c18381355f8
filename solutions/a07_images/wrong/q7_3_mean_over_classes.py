"""A mean over pictures and classes."""

HINT = (
    "Your mean runs over pictures and classes, so the loss comes out smaller by the number of "
    "classes. Only the right class of every picture counts."
)


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    one_hot = np.eye(p.shape[1])[y]
    return float(-np.mean(one_hot * np.log(p))), float(np.log(p.shape[1]))
