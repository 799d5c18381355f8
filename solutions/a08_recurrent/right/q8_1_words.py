"""Words one by one, no regular expressions."""


def weather_vector(report):
    words = report.split()
    out = np.zeros(5)
    for k in range(len(words)):
        if words[k] == "High":
            out[0] = float(words[k + 2])
        elif words[k] == "Low":
            out[1] = float(words[k + 2])
        elif words[k] == "Wind":
            out[2] = float(words[k + 2])
        elif words[k] == "inches":
            out[3] = float(words[k - 1])
        elif words[k] == "humidity":
            out[4] = float(words[k + 2][:-2]) * 0.01
    return out
