"""Only the readings of a training window lie before the cut; its target need not."""

HINT = (
    "The readings of your last training windows lie before the cut, but their targets do not. A "
    "target is used in training too."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, min(cut - T, n - span) + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
