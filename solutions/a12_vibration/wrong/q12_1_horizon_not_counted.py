"""The number of windows forgets the horizon; targets beyond the end are cut off."""

HINT = (
    "With a horizon above 1 there are more windows than targets. The last windows have no "
    "target in the series and must go."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - 1) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    y = series[(starts + T + horizon - 1)[starts + T + horizon <= len(series)]]
    return X[:, :, None], y[:, None]
