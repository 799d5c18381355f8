"""The ids are floats."""

HINT = "Your ids are floats, as np.zeros makes them. Ids are whole numbers: int64."


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T))
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
