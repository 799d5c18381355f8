"""A point in front of the digits is not read."""

HINT = (
    "A number may start with a point: .25 inches is a quarter of an inch, not 25 inches. What "
    "does your reading do with that point?"
)


def weather_vector(report):
    number = r"\.?(\d+(?:\.\d+)?)"
    forms = [
        rf"High\s+is\s+{number}",
        rf"Low\s+is\s+{number}",
        rf"Wind\s+is\s+{number}",
        rf"{number}\s+inches",
        rf"humidity\s+is\s+{number}%",
    ]
    values = [float(re.search(form, report).group(1)) for form in forms]
    values[4] /= 100
    return np.array(values)
