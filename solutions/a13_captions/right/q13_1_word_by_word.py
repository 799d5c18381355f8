"""Entry by entry; too long a row ends in an IndexError turned round."""


def teacher_pairs(captions, vocab, T):
    inp = np.zeros((len(captions), T), dtype=int)
    target = np.zeros_like(inp)
    for n in range(len(captions)):
        previous = "<start>"
        following = captions[n].split() + ["<end>"]
        if len(following) > T:
            raise ValueError
        for t, word in enumerate(following):
            inp[n, t] = vocab[previous]
            target[n, t] = vocab[word]
            previous = word
    return (inp, target)
