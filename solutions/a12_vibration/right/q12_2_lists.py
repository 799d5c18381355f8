"""Lists of starts, and a cut by int()."""


def chrono_split(series, train_fraction):
    k = int(len(series) * train_fraction)
    return series[:k].copy(), series[k:].copy()


def window_indices_disjoint(n, T, horizon, train_fraction):
    k = int(n * train_fraction)
    train = [i for i in range(n) if i + T + horizon <= k]
    test = [i for i in range(n) if i >= k and i + T + horizon <= n]
    return np.array(train, dtype=np.int64), np.array(test, dtype=np.int64)
