"""Units within a layer are connected too."""

HINT = (
    "Units of one layer are not connected with each other: lines run from one layer to the next "
    "only."
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1] + sizes[k + 1] ** 2
        if bias:
            total += sizes[k + 1]
    return total
