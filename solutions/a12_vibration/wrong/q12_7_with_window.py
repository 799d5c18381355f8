"""The window stands before the predictions."""

HINT = (
    "Your result begins with the readings of the window. Only the n predictions are asked for."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    T, values = len(window), list(window)
    for _ in range(n):
        x = np.array(values[-T:]).reshape(1, -1, 1)
        values.append(float(np.asarray(predict(x)).reshape(())))
    return np.array(values)
