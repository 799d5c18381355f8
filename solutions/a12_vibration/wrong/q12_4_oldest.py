"""The first reading of the window."""

HINT = "You repeat the oldest reading of the window. Which one is the newest?"


def persistence(X):
    return np.array(X[:, 0])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
