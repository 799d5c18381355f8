"""Windows that share memory with the series."""

HINT = (
    "Your windows are views: whoever writes into X changes the series, and all windows that "
    "overlap. Hand back copies."
)


def make_windows(series, T, horizon=1, step=1):
    series = np.asarray(series, dtype=float)
    if len(series) < T + horizon:
        return np.zeros((0, T, 1)), np.zeros((0, 1))
    windows = np.lib.stride_tricks.sliding_window_view(series, T, writeable=True)
    windows = windows[: len(series) - T - horizon + 1 : step]
    y = series[T + horizon - 1 :: step][: len(windows)]
    return windows[:, :, None], y[:, None].copy()
