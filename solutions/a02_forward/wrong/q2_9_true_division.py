"""Large counts lose their last digits in a float."""

HINT = (
    "Your count passes through a float, which keeps 16 digits or so. Python ints keep all of "
    "them."
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return int(float(total))
