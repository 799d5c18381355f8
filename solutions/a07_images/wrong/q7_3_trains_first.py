"""fit is called before."""

HINT = (
    "The weights are not what they were: your function trains the net. This is a check before "
    "fit, so measure and change nothing."
)


def initial_loss(model, X, y):
    model.fit(X, y, epochs=1, verbose=0)
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, float(np.log(p.shape[1]))
