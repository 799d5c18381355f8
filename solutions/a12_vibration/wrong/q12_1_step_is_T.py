"""Without a step the windows do not overlap."""

HINT = (
    "Without a step windows start one reading apart, so they overlap. Yours follow each other "
    "without overlap."
)


def make_windows(series, T, horizon=1, step=None):
    series = np.asarray(series, dtype=float)
    step = T if step is None else step
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[starts + T + horizon - 1]
    return X[:, :, None], y[:, None]
