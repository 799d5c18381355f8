"""The marks are written into the caller's list."""

HINT = (
    "You write the marks into the list of captions that you were given, so a second call finds "
    "them there already. Make a new list."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row in range(len(captions)):
        captions[row] = f"<start> {captions[row]} <end>"
        ids = [vocab[word] for word in captions[row].split()]
        if len(ids) - 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) - 1] = ids[:-1]
        target[row, : len(ids) - 1] = ids[1:]
    return inp, target
