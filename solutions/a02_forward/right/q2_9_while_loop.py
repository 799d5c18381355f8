"""A while loop, weights and biases apart; the index counts backwards."""


def count_params(sizes, bias=True):
    weights = 0
    biases = 0
    i = len(sizes) - 1
    while i > 0:
        weights = weights + sizes[i] * sizes[i - 1]
        biases = biases + sizes[i]
        i = i - 1
    if bias == True:  # noqa: E712
        return weights + biases
    return weights
