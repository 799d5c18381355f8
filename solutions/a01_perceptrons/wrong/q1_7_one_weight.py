"""One weight for both inputs."""

HINT = (
    "Both inputs share one number in your answer. A unit with two inputs has two weights, even if "
    "they are equal."
)


def gate_weights(name):
    gates = {
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name not in gates:
        raise ValueError(name)
    w, b = gates[name]
    return w[0], b
