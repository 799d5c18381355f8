"""A float is returned."""

HINT = "A count is an int. Yours is a float."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return float(total)
