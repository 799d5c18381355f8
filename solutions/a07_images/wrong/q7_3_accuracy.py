"""The share of right answers."""

HINT = (
    "Your measured number is an accuracy, the share of right answers. A loss is wanted, not a "
    "share."
)


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    return float((p.argmax(axis=1) == y).mean()), float(np.log(p.shape[1]))
