"""The last window before the cut, and the last one of all, are left out."""

HINT = (
    "No reading is shared, but the last window of each part is missing: its target may be the "
    "very last reading of that part."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span), dtype=np.int64)
    return train_idx, test_idx
