"""The target is the last reading of its own window."""

HINT = (
    "With horizon 1 your target is the last reading of the window itself: the net would be "
    "shown the answer."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T + horizon - 2]
    return X[:, :, None], y[:, None]
