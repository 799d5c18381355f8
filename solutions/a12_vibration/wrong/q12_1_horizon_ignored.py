"""The target is always the very next reading."""

HINT = "Your target does not move when the horizon grows: it stays the very next reading."


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T]
    return X[:, :, None], y[:, None]
