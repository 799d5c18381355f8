"""1 is added to every input."""

HINT = "You add 1 to the inputs. The bias input is one more column beside them."


def augment(X):
    return np.asarray(X, dtype=float) + 1.0
