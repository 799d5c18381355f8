"""The kinds stand in a dict, so an unknown name raises KeyError."""

HINT = (
    "For an unknown name your function raises another kind of error. Which error does the "
    "question ask for?"
)


def activate(z, kind):
    z = np.array(z, dtype=float)
    functions = {
        "linear": lambda z: z,
        "relu": lambda z: np.maximum(z, 0.0),
        "sigmoid": lambda z: 0.5 * (1.0 + np.tanh(0.5 * z)),
        "tanh": np.tanh,
    }
    return functions[kind](z)
