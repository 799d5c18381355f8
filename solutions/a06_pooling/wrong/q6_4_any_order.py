"""An order with an unknown name is treated like channels_last."""

HINT = (
    "An order that is none of the two names must raise a ValueError. Otherwise a typing slip "
    "shuffles the weights of a net in silence."
)


def flatten(X, order="channels_last"):
    X = np.asarray(X, dtype=float)
    if order == "map_by_map":
        X = X.transpose(0, 3, 1, 2)
    return X.reshape(len(X), -1)
