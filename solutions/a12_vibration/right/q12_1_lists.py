"""Lists, and reshape at the end."""


def make_windows(series, T, horizon=1, step=1):
    X, y = [], []
    i = 0
    while i + T + horizon <= len(series):
        X.append(series[i : i + T])
        y.append(series[i + T + horizon - 1])
        i = i + step
    return np.array(X, dtype=float).reshape(-1, T, 1), np.array(y, dtype=float).reshape(-1, 1)
