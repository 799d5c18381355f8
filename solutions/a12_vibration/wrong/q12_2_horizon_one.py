"""The target is taken to be the very next reading."""

HINT = (
    "Your windows end with the very next reading, as if the horizon were 1. The target may lie "
    "further on."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    train_idx = np.arange(0, max(0, cut - T), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - T), dtype=np.int64)
    return train_idx, test_idx
