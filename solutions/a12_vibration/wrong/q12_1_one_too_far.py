"""The target lies one reading further on than asked."""

HINT = (
    "Your target skips a reading: with horizon 1 it is the reading right after the window, and "
    "for 0, 1, 2, … in windows of three y[0] is 3."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon - 1) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T + horizon]
    return X[:, :, None], y[:, None]
