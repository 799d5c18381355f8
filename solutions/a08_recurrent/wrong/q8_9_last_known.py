"""The last known dinner takes the place of an unknown one."""

HINT = (
    "After an unknown dinner you give the forecast of the day before once more, as if no day "
    "had passed. Yesterday's forecast takes the place of the dinner: what happens to a dinner"
    " on its way to the next day?"
)


def dinner_forecast(actual, pred0, P):
    actual = np.asarray(actual, dtype=float)
    P = np.asarray(P, dtype=float)
    yesterday = np.asarray(pred0, dtype=float)
    out = np.zeros((len(actual), 3))
    for t in range(len(actual)):
        if t > 0 and np.any(actual[t - 1] != 0):
            yesterday = actual[t - 1]
        out[t] = yesterday @ P
    return out
