"""All sizes are multiplied."""

HINT = "Only neighbours are connected: multiply two layers at a time and add the results up."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias:
            total += sizes[k + 1]
    product = 1
    for size in sizes:
        product *= size
    return product + (sum(sizes[1:]) if bias else 0)
