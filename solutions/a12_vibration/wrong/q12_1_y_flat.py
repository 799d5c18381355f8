"""Targets of shape (M,)."""

HINT = (
    "The targets are one flat row, (M,). They are to be (M, 1), one row for each window, as the "
    "net will answer."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    return X[:, :, None], series[starts + T + horizon - 1]
