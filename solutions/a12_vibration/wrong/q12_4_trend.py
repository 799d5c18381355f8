"""The last difference goes on."""

HINT = "You let the last change go on. Persistence says that nothing changes."


def persistence(X):
    X = np.asarray(X, dtype=float)
    return X[:, -1] + (X[:, -1] - X[:, -2]) if X.shape[1] > 1 else X[:, -1].copy()


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    weights = np.linalg.lstsq(rows(Xtr), np.asarray(ytr, dtype=float), rcond=None)[0]
    return rows(Xte) @ weights
