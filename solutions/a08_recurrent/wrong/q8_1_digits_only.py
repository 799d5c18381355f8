"""Only the digits next to the words are read, so a decimal number is cut at its point."""

HINT = (
    "A number may have decimals: 1.5 is one number, not a 1 and a 5. Make sure that the point "
    "in the middle belongs to it."
)


def weather_vector(report):
    number = r"\.?(\d+)"
    forms = [
        rf"High\s+is\s+{number}",
        rf"Low\s+is\s+{number}",
        rf"Wind\s+is\s+{number}",
        rf"{number}\s+inches",
        rf"humidity\s+is\s+{number}",
    ]
    values = [float(re.search(form, report).group(1)) for form in forms]
    values[4] /= 100
    return np.array(values)
