"""The outputs have no bias."""

HINT = "Output units have a bias too: 784→128→10 has 138 biases."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if bias and k < len(sizes) - 2:
            total += sizes[k + 1]
    return total
