"""Window by window."""


def make_windows(series, T, horizon=1, step=1):
    starts = range(0, len(series) - T - horizon + 1, step)
    X = np.zeros((len(starts), T, 1))
    y = np.zeros((len(starts), 1))
    for row, i in enumerate(starts):
        X[row, :, 0] = series[i : i + T]
        y[row, 0] = series[i + T + horizon - 1]
    return X, y
