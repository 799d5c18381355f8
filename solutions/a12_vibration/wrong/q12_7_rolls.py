"""The window is turned round, and the oldest reading comes back as the newest."""

HINT = (
    "You turn the window round without writing the prediction in: the oldest reading comes back "
    "as the newest."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        said.append(float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(())))
        window = np.roll(window, -1)
    return np.array(said)
