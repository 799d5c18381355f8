"""Whatever comes in is scaled by its own mean and deviation."""

HINT = (
    "You scale the readings by their own mean and deviation. Then the test part has a say too, "
    "and a machine that has begun to shake twice as much looks as it did before."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    sd = float(train.std())
    return float(train.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    x = np.asarray(x, dtype=float)
    return (x - x.mean()) / x.std()


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
