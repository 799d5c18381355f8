"""The test part is the beginning of the series."""

HINT = (
    "Your test part is the beginning of the series. A net that is used looks ahead: the future "
    "is the test."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = len(series) - int(np.floor(len(series) * train_fraction))
    return series[cut:], series[:cut]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
