"""A row that fires makes the weights of its inputs larger."""

HINT = (
    "The weights of this unit are set by hand and stay as they are: nothing is learnt from one "
    "row to the next."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    if not np.isin(x, (0, 1)).all():
        raise ValueError("only 0 and 1")
    weights = np.asarray(weights, dtype=float)
    out = []
    for row in x:
        fires = int(row @ weights >= threshold)
        weights += fires * row
        out.append(fires)
    return np.array(out, dtype=np.int64)
