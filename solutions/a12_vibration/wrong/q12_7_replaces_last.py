"""The prediction takes the place of the newest reading; nothing is shifted."""

HINT = (
    "You write the prediction over the newest reading and leave the others where they are. All "
    "readings get one step older."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        said.append(new)
        window[-1] = new
    return np.array(said)
