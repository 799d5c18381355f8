"""Captions that are too long are cut, and lose their <end>."""

HINT = (
    "A caption that does not fit is cut without a word, and its <end> goes with it. Raise "
    "ValueError where T is too small."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        reads, says = [vocab["<start>"], *ids][:T], [*ids, vocab["<end>"]][:T]
        inp[row, : len(reads)] = reads
        target[row, : len(says)] = says
    return inp, target
