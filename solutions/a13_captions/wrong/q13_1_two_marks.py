"""Both marks are counted for one row."""

HINT = (
    "You refuse a caption that just fits. Neither inp nor target holds both marks: how many "
    "places does a caption of 3 words take in each?"
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 2 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
