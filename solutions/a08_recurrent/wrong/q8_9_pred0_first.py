"""The first forecast is pred0 itself."""

HINT = (
    "pred0 is the forecast for the day before day 0. For day 0 it still has to go through P, "
    "as any other yesterday."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        if t > 0:
            forecast = (actual[t - 1] if known else forecast) @ P
        out[t] = forecast
    return out
