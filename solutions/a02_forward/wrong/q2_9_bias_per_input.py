"""One bias per input of a layer."""

HINT = "There is one bias per receiving unit. You count one per unit that hands its number on."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k]
    return total
