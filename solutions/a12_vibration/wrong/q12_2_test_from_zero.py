"""The starts of test windows are counted from the cut."""

HINT = (
    "You count the starts of the test windows from the cut. They are positions in the whole "
    "series."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(0, max(0, n - cut - span + 1), dtype=np.int64)
    return train_idx, test_idx
