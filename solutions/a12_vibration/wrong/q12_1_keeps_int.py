"""Whole numbers stay whole numbers."""

HINT = "A series of whole numbers gives you int arrays; ask for floats."


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T + horizon - 1]
    return X[:, :, None], y[:, None]
