"""np.split, and masks over all windows."""


import math


def chrono_split(series, train_fraction):
    train, test = np.split(np.asarray(series), [math.floor(len(series) * train_fraction)])
    return train, test


def window_indices_disjoint(n, T, horizon, train_fraction):
    cut = math.floor(n * train_fraction)
    first = np.arange(n)
    last = first + T + horizon - 1
    train = first[last < cut]
    test = first[(first >= cut) & (last < n)]
    return train, test
