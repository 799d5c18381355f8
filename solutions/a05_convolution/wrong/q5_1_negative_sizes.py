"""A window larger than the padded line gives 0 or a negative number of positions."""

HINT = (
    "A window larger than the padded line has no position at all: in every mode this must be an "
    "error, not 0 or a negative size."
)


def conv_output_size(W, F, P=0, S=1, mode="strict"):
    room = W - F + 2 * P
    if mode == "strict":
        if room % S:
            raise ValueError("the windows do not fit")
        return room // S + 1
    if mode == "floor":
        return room // S + 1
    if mode == "ceil":
        return -(-room // S) + 1
    raise ValueError("unknown mode")
