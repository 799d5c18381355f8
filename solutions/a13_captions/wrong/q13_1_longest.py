"""The rows are as long as the longest caption asks for."""

HINT = (
    "Your rows are only as long as the longest caption needs. The question fixes their length: T."
)


def teacher_pairs(captions, vocab, T):
    longest = max(len(caption.split()) for caption in captions) + 1
    if longest > T:
        raise ValueError('T is too small')
    inp, target = np.zeros((2, len(captions), longest), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption.split()]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
