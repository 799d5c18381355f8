"""The white space is made even first; low and high are told apart by their first word."""


def weather_vector(report):
    text = " ".join(report.split())
    found = {}
    for label in ["High", "Low", "Wind", "humidity"]:
        found[label] = float(re.findall(label + r" is ([.0-9]+)", text)[0])
    rain = float(re.search(r"(\S+) inches", text)[1])
    return np.array(
        [found["High"], found["Low"], found["Wind"], rain, found["humidity"] / 100.0]
    )
