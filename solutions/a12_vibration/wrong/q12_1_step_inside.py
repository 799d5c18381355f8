"""The step is taken within the window."""

HINT = (
    "You leave readings out within a window. A window is T readings in a row; the step is how "
    "far apart two windows start."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    span = (T - 1) * step + 1
    count = max(0, len(series) - span - horizon + 1)
    starts = np.arange(count)
    X = series[starts[:, None] + step * np.arange(T)]
    y = series[starts + span + horizon - 1]
    return X[:, :, None], y[:, None]
