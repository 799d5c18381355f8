"""Numpy with Python's own ints inside."""


def count_params(sizes, bias=True):
    sizes = np.array([int(size) for size in sizes], dtype=object)
    return int(np.dot(sizes[:-1], sizes[1:])) + (int(sizes[1:].sum()) if bias else 0)
