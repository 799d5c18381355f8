"""The target lags one step behind the input."""

HINT = (
    "The shift goes the wrong way: your decoder has just read a word and is asked for the one "
    "before it. target[n, t] is the word after inp[n, t]."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, 1:] = inp[row, :-1]
    return inp, target
