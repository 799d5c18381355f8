"""One loss for every picture."""

HINT = (
    "The two results shall be plain numbers. What you give back is an array, a tensor or a list: "
    "float() makes a number of it."
)


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    return -np.log(p[np.arange(len(p)), y]), float(np.log(p.shape[1]))
