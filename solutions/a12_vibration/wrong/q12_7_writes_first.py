"""Shifted, but the prediction is written to the front."""

HINT = (
    "You shift to the left, but write the prediction at the front. Where does the newest "
    "reading stand?"
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        said.append(new)
        window = np.roll(window, -1)
        window[0] = new
    return np.array(said)
