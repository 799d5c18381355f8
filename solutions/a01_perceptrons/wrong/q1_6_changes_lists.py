"""A 1 is inserted into the rows of the caller's own list."""

HINT = "The caller's rows have grown: return a new array and leave X as it was."


def augment(X):
    rows = X if isinstance(X, list) else X.tolist()
    for row in rows:
        row.insert(0, 1.0)
    return np.array(rows, dtype=float)
