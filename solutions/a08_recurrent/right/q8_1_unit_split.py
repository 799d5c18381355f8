"""Text before a unit, found by splitting at words."""


def weather_vector(report):
    def after(words):
        return report.split(words)[1].split()[1]

    rain = report.split("inches")[0].split()[-1]
    percent = float(after("humidity").replace("%.", ""))
    return np.asarray(
        [after("High"), after("Low"), after("Wind"), rain, percent / 100], dtype="float64"
    )
