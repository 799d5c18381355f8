"""The numbers are returned as whole numbers."""

HINT = (
    "The five numbers are float64. As whole numbers a quarter of an inch of rain, or a humidity"
    " of 0.83, becomes 0."
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
    return np.array(values, dtype=np.int64)
