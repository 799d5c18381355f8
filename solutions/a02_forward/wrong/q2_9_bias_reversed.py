"""The meaning of bias is reversed."""

HINT = "True and False are exchanged: bias=True means that there are biases."


def count_params(sizes, bias=True):
    sizes = [int(size) for size in sizes]
    total = 0
    for k in range(len(sizes) - 1):
        total += sizes[k] * sizes[k + 1]
        if not bias:
            total += sizes[k + 1]
    return total
