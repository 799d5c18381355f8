"""One if for whatever comes, so that lists raise TypeError."""

HINT = "One decision per element: an if decides only once, for all of z together."


def step(z):
    if z >= 0:
        return 1
    return 0
