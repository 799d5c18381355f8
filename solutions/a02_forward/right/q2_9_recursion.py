"""The first layer and the rest."""


def count_params(sizes, bias=True):
    if len(sizes) < 2:
        return 0
    first = sizes[0] * sizes[1]
    if bias:
        first += sizes[1]
    return first + count_params(sizes[1:], bias)
