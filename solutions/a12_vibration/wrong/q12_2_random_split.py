"""Readings are dealt to the parts at random."""

HINT = (
    "Your parts are mixed: test readings have training readings right before and after them. "
    "Which part of the series is the future?"
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    order = np.random.default_rng(0).permutation(len(series))
    cut = int(np.floor(len(series) * train_fraction))
    return series[np.sort(order[:cut])], series[np.sort(order[cut:])]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.arange(0, max(0, cut - span + 1), dtype=np.int64)
    test_idx = np.arange(cut, max(cut, n - span + 1), dtype=np.int64)
    return train_idx, test_idx
