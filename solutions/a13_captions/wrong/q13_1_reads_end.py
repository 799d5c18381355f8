"""The input holds <end> as well, where there is room."""

HINT = (
    "Your inp goes on with <end> behind the last word. The row is over there: once <end> has been "
    "said nothing is read any more, so the next place of inp is a pad."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        inp[row, len(ids) + 1 : len(ids) + 2] = vocab["<end>"]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
