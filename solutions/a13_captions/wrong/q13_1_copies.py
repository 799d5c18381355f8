"""The target is a copy of the input."""

HINT = (
    "Your target is the same as inp, so the net would learn to copy the word that it has just "
    "read. Which word should it say after it has read <start>?"
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [vocab["<start>"], *ids]
    return inp, target
