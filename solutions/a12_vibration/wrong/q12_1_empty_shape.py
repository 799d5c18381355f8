"""No window gives arrays of shape (0,)."""

HINT = (
    "If the series is too short your arrays have lost their axes: X is to be (0, T, 1) then, "
    "and y (0, 1)."
)


def make_windows(series, T, horizon=1, step=1):
    X, y = [], []
    for i in range(0, len(series) - T - horizon + 1, step):
        X.append([[float(v)] for v in series[i : i + T]])
        y.append([float(series[i + T + horizon - 1])])
    return np.array(X), np.array(y)
