"""The marks are taken to be 1 and 2."""

HINT = "You take <start> to be 1 and <end> to be 2. The vocabulary says which ids they have."


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [1, *ids]
        target[row, : len(ids) + 1] = [*ids, 2]
    return inp, target
