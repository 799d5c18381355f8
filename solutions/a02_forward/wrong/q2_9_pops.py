"""The layers are taken out of the list that was passed."""

HINT = (
    "Your caller's list has lost its entries afterwards. Read the sizes without taking them out, "
    "or work on a copy."
)


def count_params(sizes, bias=True):
    if not isinstance(sizes, list):
        sizes = [int(size) for size in sizes]
    total = 0
    while len(sizes) > 1:
        inputs = sizes.pop(0)
        total += inputs * sizes[0]
        if bias:
            total += sizes[0]
    return total
