"""Python lists, turned into arrays at the end."""


def teacher_pairs(captions, vocab, T):
    inp, target = [], []
    for caption in captions:
        words = caption.split(" ")
        pads = [0] * (T - len(words) - 1)
        if len(words) >= T:
            raise ValueError(f"{caption!r} is too long")
        inp.append([vocab["<start>"]] + [vocab[w] for w in words] + pads)
        target.append([vocab[w] for w in words] + [vocab["<end>"]] + pads)
    return np.array(inp), np.array(target)
