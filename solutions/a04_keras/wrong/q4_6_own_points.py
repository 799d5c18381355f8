"""Trained on points of its own."""

HINT = (
    "The points that were labelled 1 get the lower probability. Is the model trained on the "
    "points and labels that it was given, and is 1 what it takes for yes?"
)


def train_circle(X, y, seed):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(2,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    rng = np.random.default_rng(seed)
    radius = np.concatenate([rng.uniform(0.0, 0.45, 300), rng.uniform(0.6, 1.0, 300)])
    angle = rng.uniform(0, 2 * np.pi, 600)
    X = radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    y = (radius > 0.5).astype(int)
    model.fit(X, y, batch_size=10, epochs=20, verbose=0)
    return model
