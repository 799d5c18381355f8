"""Batches of one's own, pads not left out, nothing returned."""


def train(model, images, inp, target, seed):
    rng = np.random.default_rng(seed)
    for _ in range(8):
        order = rng.permutation(len(images))
        for i in range(0, len(order), 64):
            rows = order[i : i + 64]
            model.train_on_batch([images[rows], inp[rows]], target[rows])
