"""Pads stand in front, as for a reader of whole texts."""

HINT = (
    "Your pads stand in front of the words. A decoder begins with <start> at step 0, so the pads "
    "belong behind."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, T - len(ids) - 1 :] = [vocab["<start>"], *ids]
        target[row, T - len(ids) - 1 :] = [*ids, vocab["<end>"]]
    return inp, target
