"""The number of the rain is looked for after its words."""

HINT = (
    "Look at the rain: in its sentence the number stands before the words, not after them. "
    "Which number does your reading pick up?"
)


def weather_vector(report):
    number = r"(\d*\.?\d+)"
    forms = [
        rf"High\s+is\s+{number}",
        rf"Low\s+is\s+{number}",
        rf"Wind\s+is\s+{number}",
        rf"inches\s+of\s+rain\D*?{number}",
        rf"humidity\s+is\s+{number}%",
    ]
    values = [float(re.search(form, report).group(1)) for form in forms]
    values[4] /= 100
    return np.array(values)
