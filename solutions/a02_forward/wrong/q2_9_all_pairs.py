"""Every layer is connected with every later one."""

HINT = (
    "Each layer is connected with the next one only. You also count lines that jump over a layer."
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sum(sizes[: k + 1]) * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return total
