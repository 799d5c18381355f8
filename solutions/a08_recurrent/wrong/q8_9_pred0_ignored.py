"""The first forecast does not use pred0."""

HINT = "Day 0 reads pred0, and your first row does not depend on it."


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.full(3, 1 / 3)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        forecast = (actual[t - 1] if known else forecast) @ P
        out[t] = forecast
    return out
