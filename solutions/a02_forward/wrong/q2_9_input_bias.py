"""The inputs have a bias too."""

HINT = (
    "The inputs are not computed, they are given. So they have no bias; you count one for each of "
    "them."
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = sizes[0] if bias else 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return total
