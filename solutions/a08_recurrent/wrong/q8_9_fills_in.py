"""Forecasts are written into the rows of actual."""

HINT = (
    "You write into the dinners that your caller passed in. Keep your forecasts in an array "
    "of your own."
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual)
    out = np.zeros((len(actual), 3))
    out[0] = np.asarray(pred0, dtype=float) @ np.asarray(P, dtype=float)
    for t in range(1, len(actual)):
        if not np.any(actual[t - 1]):
            if actual.dtype.kind != "f":
                actual = actual.astype(float)
            actual[t - 1] = out[t - 1]
        out[t] = actual[t - 1] @ np.asarray(P, dtype=float)
    return out
