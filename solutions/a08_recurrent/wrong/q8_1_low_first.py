"""Low comes before high."""

HINT = (
    "All five numbers are right, but the first two are exchanged: which comes first in the "
    "answer, high or low?"
)


def weather_vector(report):
    number = r"(\d*\.?\d+)"
    forms = [
        rf"High\s+is\s+{number}",
        rf"Low\s+is\s+{number}",
        rf"Wind\s+is\s+{number}",
        rf"{number}\s+inches",
        rf"humidity\s+is\s+{number}%",
    ]
    values = [float(re.search(form, report).group(1)) for form in forms]
    values[4] /= 100
    return np.array([values[1], values[0], *values[2:]])
