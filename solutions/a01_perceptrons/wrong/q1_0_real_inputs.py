"""Takes any real numbers as inputs."""

HINT = (
    "The unit of 1943 knows on and off only. An input that is neither 0 nor 1 has to raise "
    "ValueError."
)


def mcculloch_pitts(x, weights, threshold):
    x = np.atleast_2d(np.asarray(x, dtype=float))
    return (x @ np.asarray(weights, dtype=float) >= threshold).astype(np.int64)
