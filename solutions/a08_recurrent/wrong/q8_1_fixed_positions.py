"""The five numbers are taken in the order in which they stand in the text."""

HINT = (
    "The sentences may come in another order. Which words tell you whether a number is the low "
    "or the wind?"
)


def weather_vector(report):
    values = [float(text) for text in re.findall(r"\d*\.?\d+", report)]
    values[4] /= 100
    return np.array(values)
