"""A dinner with a zero in it counts as unknown."""

HINT = (
    "Only a row in which all three numbers are 0 means that the dinner is not known. You "
    "treat rows with a single 0 in them like that, too."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.all(actual[t - 1] != 0)
        forecast = (actual[t - 1] if known else forecast) @ P
        out[t] = forecast
    return out
