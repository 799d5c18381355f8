"""What is left in the window at the end."""

HINT = (
    "You return the last window. With more predictions than readings the first ones are lost, "
    "with fewer there are old readings among them."
)


def rollout(predict, window, n):
    window = np.array(window, dtype=float).reshape(-1)
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        window = np.append(window[1:], new)
    return window
