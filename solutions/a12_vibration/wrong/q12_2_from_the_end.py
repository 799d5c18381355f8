"""The cut is counted from the end, so an empty test part goes wrong."""

HINT = (
    "Counted from the end, series[-0:] is the whole series. What does your slice say if a part "
    "is to be empty?"
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    rest = len(series) - int(np.floor(len(series) * train_fraction))
    return series[:-rest], series[-rest:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
