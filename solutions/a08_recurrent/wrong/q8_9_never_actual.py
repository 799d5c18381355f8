"""Forecasts are made from forecasts only."""

HINT = (
    "You never look at the dinners. Where yesterday's dinner is known, it counts, not what "
    "you had expected."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        forecast = forecast @ P
        out[t] = forecast
    return out
