"""The largest probability of each row."""

HINT = (
    "You take the largest probability of each row, whichever class it belongs to. The loss looks "
    "at the probability of the right class."
)


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    return float(-np.log(p.max(axis=1)).mean()), float(np.log(p.shape[1]))
