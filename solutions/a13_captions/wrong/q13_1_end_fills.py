"""The target goes on with <end> to the end of the row."""

HINT = (
    "Your target says <end> again and again up to the end of the row. One <end> is enough; behind "
    "it there are pads."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row] = [*ids, *[vocab["<end>"]] * (T - len(ids))]
    return inp, target
