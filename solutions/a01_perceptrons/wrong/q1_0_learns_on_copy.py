"""A copy of the weights grows whenever the unit fires."""

HINT = (
    "Your weights change while the rows go by. In 1943 they are set by hand and stay as they are."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    weights = np.array(weights, dtype=float)
    if not np.isin(x, (0, 1)).all():
        raise ValueError("inputs are 0 or 1")
    fires = []
    for row in x:
        fires.append(int(row @ weights >= threshold))
        if fires[-1]:
            weights = weights + row
    return np.array(fires, dtype=np.int64)
