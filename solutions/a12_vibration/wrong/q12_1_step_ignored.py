"""Windows start at every reading whatever the step."""

HINT = "Your windows start one reading apart, whatever step says."


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, len(series) - T - horizon + 1)
    starts = np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T + horizon - 1]
    return X[:, :, None], y[:, None]
