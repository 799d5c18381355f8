"""The cut is rounded to the nearest whole number."""

HINT = "When n · train_fraction is no whole number it is rounded down. Yours went up at times."


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(len(series) * train_fraction + 0.5)
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
