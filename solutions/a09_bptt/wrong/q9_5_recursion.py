"""One call inside another for every step: Python stops after about a thousand."""

HINT = (
    "Your function calls itself once for every step, and Python stops that after about a "
    "thousand. A loop does not mind how many steps it takes."
)


def steps_until(factor, eps):
    if factor >= 1:
        return None
    if eps > 1:
        return 0
    if factor == 0:
        return 1
    return 1 + steps_until(factor, eps / factor)
