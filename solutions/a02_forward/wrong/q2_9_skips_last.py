"""The loop ends one layer too early."""

HINT = (
    "The last layer is missing: n layers have n - 1 gaps between neighbours. How many does your "
    "loop visit?"
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(max(1, len(sizes) - 2)):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return total
