"""exp(z) is divided by 1 + exp(z), which is inf / inf for a large z."""

HINT = (
    "A gate that is far open gives nan in yours: exp of a large number does not fit into a "
    "float, and inf / inf is nan."
)


def gate(z, values):
    z, values = np.asarray(z, dtype=float), np.asarray(values, dtype=float)
    with np.errstate(all="ignore"):
        return np.exp(z) / (1.0 + np.exp(z)) * values
