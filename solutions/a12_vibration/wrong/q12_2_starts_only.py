"""A window is a training window if it starts before the cut."""

HINT = (
    "A window that starts before the cut may end behind it. What else of a window must lie "
    "before the cut?"
)


def chrono_split(series, train_fraction):
    series = np.asarray(series)
    cut = int(np.floor(len(series) * train_fraction))
    return series[:cut], series[cut:]


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = int(np.floor(n * train_fraction))
    starts = np.arange(max(0, n - T - horizon + 1), dtype=np.int64)
    return starts[starts < cut], starts[starts >= cut]
