"""Only the last prediction is returned, n times."""

HINT = "All your numbers are the last prediction. Keep each one when it is made."


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        window = np.append(window[1:], new)
    return np.full(n, new)
