"""Every forecast is rounded to its most probable dinner."""

HINT = (
    "Keep the forecast as a vector: you turn it into one single dinner, and what was "
    "uncertain is lost for the next day."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        forecast = (actual[t - 1] if known else forecast) @ P
        forecast = np.eye(3)[np.argmax(forecast)]
        out[t] = forecast
    return out
