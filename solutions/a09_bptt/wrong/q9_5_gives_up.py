"""The search ends after a thousand steps, with None."""

HINT = (
    "Your search ends after a fixed number of steps, but a factor close to 1 needs more of them. "
    "None is for factors that never fade."
)


def steps_until(factor, eps):
    if factor >= 1:
        return None
    for k in range(1000):
        if factor**k < eps:
            return k
    return None
