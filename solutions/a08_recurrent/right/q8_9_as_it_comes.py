"""Arrays are taken as they come, without asarray."""


def dinner_forecast(actual, pred0, P):
    T = actual.shape[0]
    out = np.zeros((T, 3))
    out[0] = pred0 @ P
    for t in range(1, T):
        out[t] = (out[t - 1] if (actual[t - 1] == 0).all() else actual[t - 1]) @ P
    return out
