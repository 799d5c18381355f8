"""With a single unit db is a plain number."""

HINT = (
    "With a single unit your db is a plain number. It has the shape of b, and that is (1,) then."
)


def dense_backward(dout, X, W, z, kind):
    dout, X, W, z = (np.asarray(a, dtype=float) for a in (dout, X, W, z))
    if dout.shape != z.shape:
        raise ValueError("shapes")
    if kind == "linear":
        slope = 1.0
    elif kind == "relu":
        slope = z > 0
    elif kind == "sigmoid":
        s = (1 + np.tanh(z / 2)) / 2
        slope = s * (1 - s)
    elif kind == "tanh":
        slope = 1 - np.tanh(z) ** 2
    else:
        raise ValueError(kind)
    dz = dout * slope
    db = dz.sum(axis=0)
    return dz @ W.T, X.T @ dz, (float(db[0]) if len(db) == 1 else db)
