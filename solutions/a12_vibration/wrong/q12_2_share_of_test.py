"""The fraction is taken as the share of the test part."""

HINT = "train_fraction is the share of the training part. You gave it to the test part."


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = len(series) - int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
