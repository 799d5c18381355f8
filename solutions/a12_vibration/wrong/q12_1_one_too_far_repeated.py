"""One reading too far, and as many windows as asked: the last target comes twice."""

HINT = (
    "The number of windows is right, but each target lies one reading too far; at the end of "
    "the series there is none left, and the last reading steps in."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[np.minimum(starts + T + horizon, len(series) - 1)]
    return X[:, :, None], y[:, None]
