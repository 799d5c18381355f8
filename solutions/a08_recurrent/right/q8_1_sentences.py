"""Sentences are cut at a point that is followed by white space or the end."""


def weather_vector(report):
    values = {}
    for sentence in re.split(r"\.(?:\s+|$)", report.strip()):
        if not sentence:
            continue
        words = sentence.split()
        if words[0] in ("High", "Low", "Wind"):
            values[words[0].lower()] = words[2]
        elif words[-1] == "rain":
            values["rain"] = words[0]
        else:
            values["air"] = words[-1].strip("%")
    numbers = [values[key] for key in ("high", "low", "wind", "rain")]
    return np.array([float(n) for n in numbers] + [float(values["air"]) / 100])
