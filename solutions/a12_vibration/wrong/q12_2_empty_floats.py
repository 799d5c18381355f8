"""An empty part is a float array."""

HINT = (
    "A part without windows came out as an array of floats. Say which dtype you want when you "
    "make it."
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    span = T + horizon
    train_idx = np.array([i for i in range(n) if i + span <= cut])
    test_idx = np.array([i for i in range(cut, n) if i + span <= n])
    return train_idx, test_idx
