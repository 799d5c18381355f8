"""Inside the loop the count is overwritten."""

HINT = "Every layer adds to the count. Yours remembers the last layer only."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total = sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    return total
