"""np.mean and np.std as they come, (x - mu) / sd."""


def scale_fit(train):
    sd = np.std(train)
    return np.mean(train), np.where(sd == 0, 1.0, sd)[()]


def scale(x, mu, sd):
    z = np.array(x, dtype=np.float64)
    z -= mu
    z /= sd
    return z


def unscale_rmse(rmse_z, mu, sd):
    return rmse_z * sd
