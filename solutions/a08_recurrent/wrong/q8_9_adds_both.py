"""Yesterday's dinner and yesterday's forecast are added."""

HINT = (
    "You add the dinner and the prediction of yesterday. The prediction is needed only when "
    "the actual dinner is missing."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        forecast = (forecast + actual[t - 1] if known else forecast) @ P
        out[t] = forecast
    return out
