"""All ids are put into one long list."""

HINT = (
    "ids of shape (N, T) give (N, T, V): the shape of the ids stays and gets one more axis. Yours "
    "became one long list of rows."
)


def one_hot(ids, depth):
    ids = np.ravel(ids)
    if np.any(ids < 0) or np.any(ids >= depth):
        raise ValueError("ids out of range")
    return np.eye(depth)[ids]
