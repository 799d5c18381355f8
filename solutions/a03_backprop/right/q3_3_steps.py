"""Derivative first, in small steps with names."""


def delta_w(w, x, actual, n):
    model = w * x
    error_by_model = -2 * (actual - model)
    model_by_w = x
    slope = error_by_model * model_by_w
    return -n * slope
