"""Both rows begin with <start>, the target has <end> too."""

HINT = (
    "Your target begins with <start>. The decoder reads that mark and never says it: the first "
    "thing it says is the first word."
)


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        said = [vocab["<start>"], *ids, vocab["<end>"]][:T]
        target[row, : len(said)] = said
    return inp, target
