"""Each caption stands beside another picture."""

HINT = (
    "The net does no better with the right picture than with a swapped one: does the picture "
    "reach the decoder, does each one stay beside its own caption in training, and does the loss "
    "fall below 0.5, where it stays without looking?"
)
MEASURED = True


def train(model, images, inp, target, seed):
    keras.utils.set_random_seed(seed)
    images = np.random.default_rng(seed).permutation(images)
    weights = (target != 0).astype("float32")
    model.fit([images, inp], target, 64, epochs=8, sample_weight=weights, verbose=0)
    return model
