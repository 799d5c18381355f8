"""The full stop at the end of a sentence is left on its last word."""

HINT = (
    "The full stop belongs to the sentence, not to its last word: what do you have to take off "
    "before the rest of that word is a number?"
)


def weather_vector(report):
    words = report.split()
    values = [0.0] * 5
    for k, word in enumerate(words):
        if word in ("High", "Low", "Wind"):
            values[("High", "Low", "Wind").index(word)] = float(words[k + 2])
        elif word == "inches":
            values[3] = float(words[k - 1])
        elif word == "humidity":
            values[4] = float(words[k + 2].rstrip("%")) / 100
    return np.array(values)
