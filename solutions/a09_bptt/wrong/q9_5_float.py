"""The number of steps comes back as a float."""

HINT = "The right number, but as a float. Steps are counted: return an int."


def steps_until(factor, eps):
    if factor >= 1:
        return None
    k = 0.0
    while factor**k >= eps:
        k += 1
    return k
