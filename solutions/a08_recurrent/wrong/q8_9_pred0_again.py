"""The fallback is always pred0."""

HINT = (
    "pred0 serves day 0 only. On a later day after an unknown dinner you need the forecast "
    "for the day right before."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        forecast = (actual[t - 1] if known else np.asarray(pred0, dtype=float)) @ P
        out[t] = forecast
    return out
