"""P is read the other way round."""

HINT = "The rows of P are yesterday, its columns today. You read it the other way round."


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    forecast = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        known = t > 0 and np.any(actual[t - 1] != 0)
        forecast = (actual[t - 1] if known else forecast) @ P.T
        out[t] = forecast
    return out
