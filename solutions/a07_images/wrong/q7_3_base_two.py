"""Logarithms to base 2."""

HINT = "You took the logarithm to base 2. With the natural one ten classes give 2.303."


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, float(np.log2(p.shape[1]))
