"""The products are those of numpy's int64."""

HINT = (
    "Your count runs over: a numpy int has 64 bits, nineteen digits at most. Python's own ints "
    "have no limit."
)


def count_params(sizes, bias=True):
    sizes = np.array(sizes, dtype=np.int64)
    total = np.sum(sizes[:-1] * sizes[1:])
    if bias:
        total += np.sum(sizes[1:])
    return int(total)
