"""The slope of a parabola from two values, which is exact."""


def delta_w(w, x, actual, n):
    def e(weight):
        return (actual - weight * x) ** 2

    return float(n * (e(w - 0.5) - e(w + 0.5)))
