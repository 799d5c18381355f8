"""Rows that are nearly zero are taken for unknown dinners."""

HINT = (
    "A very small dinner is a dinner: only a row of exact zeros means that it is not "
    "known."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and not np.allclose(actual[t - 1], 0)
        forecast = (actual[t - 1] if known else forecast) @ np.asarray(P, dtype=float)
        out[t] = forecast
    return out
