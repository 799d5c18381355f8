"""Rows are filled up with -1."""

HINT = "You fill the rows up with -1. An id is a row of a table of words, and the pad is id 0."


def teacher_pairs(captions, vocab, T):
    inp, target = np.full((2, len(captions), T), -1)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
