"""Receiving units in place of connections, plus biases."""

HINT = "You count the units of each layer, but a unit has as many weights as it has inputs."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return total
