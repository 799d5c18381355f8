"""1 / C in place of its loss."""

HINT = "Your expected number is the probability of a guess, 1 / C. Which loss does that one have?"


def initial_loss(model, X, y):
    p = np.asarray(model.predict(X, verbose=0), dtype=np.float64)
    loss = float(-np.log(p[np.arange(len(p)), y]).mean())
    return loss, 1 / p.shape[1]
