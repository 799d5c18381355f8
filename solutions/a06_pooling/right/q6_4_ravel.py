"""One image after another, ravel and concatenate."""


def flatten(X, order="channels_last"):
    X = np.asarray(X, dtype=float)
    if order == "channels_last":
        return np.array([image.ravel() for image in X])
    if order == "map_by_map":
        return np.array([
            np.concatenate([image[:, :, c].flatten() for c in range(X.shape[3])]) for image in X
        ])
    raise ValueError("order must be channels_last or map_by_map")
