"""Humidity stays a percentage."""

HINT = (
    "Humidity is asked for as a fraction, a share between 0 and 1. How is 83% written as such a"
    " number?"
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
    return np.array(values)
