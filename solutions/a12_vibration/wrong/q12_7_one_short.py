"""The first prediction is not kept."""

HINT = (
    "There is one prediction too few: the first one, made from true readings only, counts as "
    "well."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n - 1):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        window = np.append(window[1:], new)
        said.append(new)
    return np.array(said)
