"""The next word is asked for before anybody needs it."""

HINT = (
    "You ask the decoder once more after the last word that fits. Count the calls: max_len words "
    "need max_len calls, and none at all if max_len is 0."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written = []
    probs, state = step(start_id, state)
    token = int(np.argmax(probs))
    while token != end_id and len(written) < max_len:
        written.append(token)
        probs, state = step(token, state)
        token = int(np.argmax(probs))
    return written
