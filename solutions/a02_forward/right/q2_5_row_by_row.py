"""One example after the other; softmax allowed as an extra."""


def dense_forward(X, W, b=None, kind="linear"):
    W = np.asarray(W, dtype=float)
    rows = []
    for x in X:
        row = np.asarray(x, dtype=float) @ W
        if b is not None:
            row = row + np.asarray(b)
        if kind == "softmax":
            row = np.exp(row - row.max()) / np.exp(row - row.max()).sum()
        else:
            row = activate(row, kind)
        rows.append(row)
    return np.array(rows)
