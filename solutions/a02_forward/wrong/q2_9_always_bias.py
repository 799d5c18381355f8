"""Biases are counted even if there are none."""

HINT = "With bias=False only the weights count. You add the biases all the same."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if True:
            total += sizes[k + 1]
    return total
