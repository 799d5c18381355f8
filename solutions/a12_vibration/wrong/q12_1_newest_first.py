"""Each window runs backwards in time."""

HINT = "Your windows run backwards: the newest reading comes first. Keep the order of time."


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)[::-1]]
    y = series[starts + T + horizon - 1]
    return X[:, :, None], y[:, None]
