"""One row of ids with both marks, of which each array takes a part."""


def teacher_pairs(captions, vocab, T):
    rows = np.zeros((len(captions), T + 1), dtype=np.int64)
    last = np.zeros((len(captions), T + 1), dtype=bool)
    for n, caption in enumerate(captions):
        ids = [vocab[w] for w in f"<start> {caption} <end>".split()]
        rows[n, : len(ids)] = ids  # numpy refuses what does not fit
        last[n, len(ids) - 1] = True
    inp = np.where(last, 0, rows)[:, :-1]
    return inp, rows[:, 1:]
