"""The model is called in training mode."""

HINT = (
    "Two calls give two different losses. In training mode dropout is at work; predict and "
    "evaluate leave it out."
)


def initial_loss(model, X, y):
    p = np.asarray(model(X, training=True), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, float(np.log(p.shape[1]))
