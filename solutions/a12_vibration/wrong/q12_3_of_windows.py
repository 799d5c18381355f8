"""Mean and deviation over overlapping windows."""

HINT = (
    "You count readings in the middle several times, as often as windows hold them. Each "
    "reading of the series counts once."
)


def scale_fit(train):
    train = np.asarray(train, dtype=float)
    width = min(len(train), 3)
    windows = np.lib.stride_tricks.sliding_window_view(train, width)
    sd = float(windows.std())
    return float(windows.mean()), sd if sd > 0 else 1.0


def scale(x, mu, sd):
    return (np.asarray(x, dtype=float) - mu) / sd


def unscale_rmse(rmse_z, mu, sd):
    return float(rmse_z * sd)
