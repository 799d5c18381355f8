"""The newest reading is dropped, the new one comes to the front."""

HINT = (
    "You forget the newest reading and put the prediction at the front. Time runs the other "
    "way: the oldest one goes, and the new one comes last."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        said.append(new)
        window = np.append(new, window[:-1])
    return np.array(said)
