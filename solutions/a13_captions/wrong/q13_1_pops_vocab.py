"""The marks are taken out of the caller's vocabulary."""

HINT = (
    "Your function takes the marks out of the vocabulary that it was given: nobody can use it a "
    "second time. Look them up instead."
)


def teacher_pairs(captions, vocab, T):
    start, end = vocab.pop("<start>"), vocab.pop("<end>")
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [start, *ids]
        target[row, : len(ids) + 1] = [*ids, end]
    return inp, target
