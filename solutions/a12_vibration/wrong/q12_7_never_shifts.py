"""The window stays the same."""

HINT = (
    "You ask about the same window every time, so every prediction is the same. What does the "
    "window look like after the first step?"
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(1, -1, 1)
    return np.array([float(np.asarray(predict(window)).reshape(())) for _ in range(n)])
