"""A penalty on the weights."""

HINT = "Your weights are pulled towards 0 by a penalty. Plain least squares is asked for."


def persistence(X):
    return np.array(X[:, -1])


def linear_ar(Xtr, ytr, Xte):
    def rows(X):
        flat = np.asarray(X, dtype=float).reshape(len(X), -1)
        return np.concatenate([np.ones((len(flat), 1)), flat], axis=1)

    A = rows(Xtr)
    weights = np.linalg.solve(A.T @ A + 1e-2 * np.eye(A.shape[1]), A.T @ ytr)
    return rows(Xte) @ weights
