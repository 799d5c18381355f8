"""Units are counted."""

HINT = "Count connections, not units: what is learned sits on the lines between two layers."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = sizes[-1]
    for k in range(len(sizes) - 1):
        total += sizes[k]
    return total
