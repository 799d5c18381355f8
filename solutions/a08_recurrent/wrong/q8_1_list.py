"""A list is returned."""

HINT = (
    "The five numbers are right, but they come in a list. A numpy array is asked for."
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
    return values
