"""An unknown dinner counts as a dinner of zeros."""

HINT = (
    "A row of zeros is not a dinner, it means that you do not know. Fall back on your own "
    "prediction of that day."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0
        forecast = (actual[t - 1] if known else forecast) @ P
        out[t] = forecast
    return out
