"""All windows are made first, then cut into two parts."""

HINT = (
    "You make all windows first and part them then: the last training windows reach into the "
    "test part. Cut the readings, not the windows."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    starts = np.arange(max(0, n - T - horizon + 1), dtype=np.int64)
    cut = int(np.floor(len(starts) * train_fraction))
    return starts[:cut], starts[cut:]
