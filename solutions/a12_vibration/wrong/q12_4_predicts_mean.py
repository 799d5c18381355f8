"""The mean of the training targets for every window."""

HINT = (
    "Your forecast is the same for every window: the mean of the training targets. It should "
    "hang on the readings in the window."
)


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    return np.full((len(Xte), 1), np.asarray(ytr, dtype=float).mean())
