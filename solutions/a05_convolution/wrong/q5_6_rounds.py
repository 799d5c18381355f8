"""The numbers are rounded to the nearest."""

HINT = "This rounds to the nearest number: 5/9 is printed .55 on the slide, not .56."


def truncate(x, decimals=2):
    return np.round(np.asarray(x, dtype=float), decimals)
