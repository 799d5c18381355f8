"""The last window in place of the last reading of each window."""

HINT = "You took the last window, not the last reading of every window. Which axis is the time?"


def persistence(X):
    return np.array(X[-1])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
