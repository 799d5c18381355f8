"""Biases are never counted."""

HINT = (
    "With bias=True every unit behind the inputs brings one more number to learn. You count the "
    "weights only."
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if False:
            total += sizes[k + 1]
    return total
