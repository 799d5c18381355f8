"""Between two words exactly one space is expected."""

HINT = (
    "Between two words there may be more than one space, or a line break: the text may be "
    "broken inside a sentence. Does your reading still find its words then?"
)


def weather_vector(report):
    number = r"(\d*\.?\d+)"
    forms = [
        rf"High is {number}",
        rf"Low is {number}",
        rf"Wind is {number}",
        rf"{number} inches",
        rf"humidity is {number}%",
    ]
    values = [float(re.search(form, report).group(1)) for form in forms]
    values[4] /= 100
    return np.array(values)
