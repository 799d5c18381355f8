"""Divides by 1, but hands back the 0."""

HINT = (
    "The standard deviation you return is not the number you divided by. Whoever computes with it "
    "gets nan for constant columns."
)


def standardise(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    mu, sd = train.mean(axis=0), train.std(axis=0)
    safe = np.where(sd == 0, 1.0, sd)
    return (train - mu) / safe, (test - mu) / safe, mu, sd
