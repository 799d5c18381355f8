"""mu and sd keep the axis of the rows."""

HINT = (
    "mu and sd are one number per feature, shape (D,). Yours have kept a second axis: keepdims is "
    "not needed for this subtraction."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0, keepdims=True), train.std(axis=0, keepdims=True)
    sd = np.where(sd == 0, 1.0, sd)
    return (train - mu) / sd, (test - mu) / sd, mu, sd
