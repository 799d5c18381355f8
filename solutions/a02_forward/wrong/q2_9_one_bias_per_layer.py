"""One bias per layer."""

HINT = "Each unit has a bias of its own; you count one for a whole layer."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += 1
    return total
