"""The product is computed with 32 bits."""

HINT = (
    "The count is about 4.8e11 for [150528, 3211264], and that does not fit into 32 bits: use "
    "Python ints."
)


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return (total + 2**31) % 2**32 - 2**31
