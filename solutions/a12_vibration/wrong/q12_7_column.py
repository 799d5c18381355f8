"""Predictions of shape (n, 1)."""

HINT = (
    "Your predictions are (n, 1) or have even more axes. predict answers (1, 1): take the "
    "number out, and return (n,)."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        new = np.asarray(predict(window.reshape(1, -1, 1))).reshape(1)
        said.append(new)
        window = np.append(window[1:], new)
    return np.array(said)
