"""A while loop that counts."""


def greedy_decode(step, state, start_id, end_id, max_len):
    out = []
    last = start_id
    while len(out) < max_len:
        probs, state = step(last, state)
        last = np.asarray(probs).argmax()
        if last == end_id:
            return out
        out.append(last)
    return out
