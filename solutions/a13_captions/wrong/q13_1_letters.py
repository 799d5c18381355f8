"""Letters in place of words: missing split, unknown ones left out."""

HINT = "You go through the letters of a caption. It is a string: how do you get its words?"


def teacher_pairs(captions, vocab, T):
    inp, target = np.zeros((2, len(captions), T), dtype=np.int64)
    for row, caption in enumerate(captions):
        ids = [vocab[word] for word in caption if word in vocab]
        if len(ids) + 1 > T:
            raise ValueError("T is too small")
        inp[row, : len(ids) + 1] = [vocab["<start>"], *ids]
        target[row, : len(ids) + 1] = [*ids, vocab["<end>"]]
    return inp, target
