"""Small integers are multiplied in their own type and wrap around."""

HINT = (
    "A uint8 can hold 0 to 255 only, and larger products start again at 0. Turn the numbers into "
    "floats before you multiply."
)


def match_score(patch, kernel):
    patch, kernel = np.asarray(patch), np.asarray(kernel)
    if patch.shape != kernel.shape:
        raise ValueError("the shapes differ")
    return float(np.mean(patch * kernel))
