"""The column of ones stands at the end, w0 in front."""

HINT = (
    "Your column of ones stands last, but w0 stands first among the folded weights: the positions "
    "of w0 and of the 1 must match, both in front."
)


def augment(X):
    X = np.asarray(X, dtype=float)
    return np.hstack([X, np.ones((len(X), 1))])
