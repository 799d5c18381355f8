"""max_len is ignored."""

HINT = "You ignore max_len: a decoder that never says end_id would never stop. Count the words."


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    while True:
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
