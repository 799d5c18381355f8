"""Humidity is expected to have at most two digits."""

HINT = (
    "Humidity may be any number of percent: one digit, two, three or with decimals. What does "
    "your reading make of 100%?"
)


def weather_vector(report):
    number = r"(\d*\.?\d+)"
    forms = [
        rf"High\s+is\s+{number}",
        rf"Low\s+is\s+{number}",
        rf"Wind\s+is\s+{number}",
        rf"{number}\s+inches",
        r"humidity\s+is\D*\d*?\.?(\d{1,2})%",
    ]
    values = [float(re.search(form, report).group(1)) for form in forms]
    values[4] /= 100
    return np.array(values)
