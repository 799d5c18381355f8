"""z is limited to -500 to 500, where the sigmoid no longer changes."""


def activate(z, kind):
    table = {
        "linear": lambda x: x + 0.0,
        "relu": lambda x: np.where(x < 0, 0, x),
        "sigmoid": lambda x: 1 / (1 + np.exp(-np.clip(x, -500, 500))),
        "tanh": lambda x: np.tanh(x),
    }
    if kind not in table:
        raise ValueError(f"kind must be one of {sorted(table)}")
    return table[kind](np.array(z).astype(np.float64))
