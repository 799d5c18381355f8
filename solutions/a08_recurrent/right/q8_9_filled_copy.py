"""Yesterday's rows in an array of their own, filled in where unknown."""


def dinner_forecast(actual, pred0, P):
    before = np.vstack([np.reshape(pred0, (1, 3)), actual]).astype(float)
    forecasts = []
    for t in range(len(actual)):
        if t > 0 and (before[t] == 0).all():
            before[t] = forecasts[t - 1]
        forecasts.append(np.dot(before[t], P))
    return np.stack(forecasts)
