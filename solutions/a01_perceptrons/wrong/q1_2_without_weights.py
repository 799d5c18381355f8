"""The inputs are added up without their weights."""

HINT = "You added up the inputs. Each of them has to be multiplied by its weight first."


def weighted_sum(X, w, b=0.0):
    X = np.atleast_2d(np.asarray(X, dtype=float))
    w = np.asarray(w, dtype=float)
    if X.shape[1] != len(w):
        raise ValueError("lengths differ")
    return X.sum(axis=1) + b
