"""The function returns inside the loop."""

HINT = "You stop after the first layer. Where does the return belong?"


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
        return total
