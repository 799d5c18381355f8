"""A list that holds itself."""


def scale_shift(x, scale, shift):
    result = []
    result.append(result)
    return result
