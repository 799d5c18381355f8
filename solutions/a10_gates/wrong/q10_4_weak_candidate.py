"""The candidate is too small."""

HINT = (
    "The signs are right, but |h| stays below 0.5: what you write into the memory is too "
    "small. How large must the candidate be?"
)


def latch_weights():
    Wx = np.array([[0.0, 0.0, 0.5, 0.0], [40.0, -40.0, 0.0, 0.0]])
    Wh = np.zeros((1, 4))
    b = np.array([-20.0, 20.0, 0.0, 20.0])
    return Wx, Wh, b
