"""The window that is handed in is written into."""

HINT = "You write into the window that was handed in. It belongs to the caller: work on a copy."


def rollout(predict, window, n):
    if window.dtype.kind != "f":
        window = window.astype(float)
    flat = window.reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(flat.reshape(1, -1, 1).copy())).reshape(()))
        said.append(new)
        flat[:-1] = flat[1:].copy()
        flat[-1] = new
    return np.array(said)
