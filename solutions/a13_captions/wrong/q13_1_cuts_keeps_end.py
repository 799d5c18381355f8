"""Captions that are too long are cut, and <end> is put at the end."""

HINT = (
    "A caption that does not fit is shortened and then closed with <end>: the decoder would learn "
    "half a sentence as a whole one. Raise ValueError where T is too small."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        ids = ids[: T - 1]
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
