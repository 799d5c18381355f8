"""The test windows begin a whole window after the cut."""

HINT = (
    "No reading is shared, but test windows are missing: the first one may start right at the "
    "cut."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut + T, max(cut + T, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
