"""Windows without the axis for the one sensor."""

HINT = (
    "A recurrent layer reads (windows, steps, numbers per step). You have one number per step, "
    "and its axis is missing: (M, T, 1) and (M, 1)."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    count = max(0, (len(series) - T - horizon) // step + 1)
    starts = step * np.arange(count)
    X = series[starts[:, None] + np.arange(T)]
    return X, series[starts + T + horizon - 1]
