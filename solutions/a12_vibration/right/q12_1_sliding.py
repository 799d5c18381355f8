"""numpy's own sliding windows, copied."""


def make_windows(series, T, horizon=1, step=1):
    series = np.array(series, dtype=np.float64)
    if len(series) < T + horizon:
        return np.empty((0, T, 1)), np.empty((0, 1))
    all_windows = np.lib.stride_tricks.sliding_window_view(series, T + horizon)[::step]
    return all_windows[:, :T, np.newaxis].copy(), all_windows[:, -1:].copy()
