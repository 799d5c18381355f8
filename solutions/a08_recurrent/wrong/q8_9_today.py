"""The dinner of the same day is used."""

HINT = (
    "The forecast for a day uses the dinner of that day, and it is not known before dinner. "
    "Which row of actual is yesterday?"
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = np.any(actual[t] != 0)
        forecast = (actual[t] if known else forecast) @ P
        out[t] = forecast
    return out
