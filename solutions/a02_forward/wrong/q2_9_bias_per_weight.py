"""One bias per weight."""

HINT = "The bias is added to the finished sum, once per unit. You count one for every connection."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k] * sizes[k + 1]
    return total
