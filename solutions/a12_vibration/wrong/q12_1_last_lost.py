"""The last window is left out."""

HINT = (
    "The last window is missing. What is the last start for which the target still lies in the "
    "series, and does your range reach it?"
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon - 1) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T + horizon - 1]
    return X[:, :, None], y[:, None]
