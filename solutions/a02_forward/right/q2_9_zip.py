"""A sum over neighbours; a bias is one more input."""


def count_params(sizes, bias=True):
    return sum((a + bool(bias)) * b for a, b in zip(sizes, sizes[1:], strict=False))
