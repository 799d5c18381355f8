"""A window of whole numbers cuts the decimals off."""

HINT = (
    "With a window of whole numbers your copy is an int array, and a prediction written into it "
    "loses its decimals."
)


def rollout(predict, window, n):
    window = np.array(window).reshape(-1)
    said = []
    for _ in range(n):
        new = float(np.asarray(predict(window.reshape(1, -1, 1))).reshape(()))
        said.append(new)
        window = np.roll(window, -1)
        window[-1] = new
    return np.array(said)
