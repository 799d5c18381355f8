"""Nothing is dropped, so the window grows."""

HINT = (
    "Your window grows by one reading at each step. The predictor takes T readings: what has to "
    "go?"
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        said.append(new)
        window = np.append(window, new)
    return np.array(said)
