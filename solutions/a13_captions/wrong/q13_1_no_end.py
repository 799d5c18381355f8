"""The target has no <end>."""

HINT = (
    "No target of yours says <end>, so a decoder trained on it never learns to stop. What should "
    "it say after the last word?"
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids)] = ids
    return inp, target
