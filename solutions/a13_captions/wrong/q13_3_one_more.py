"""The limit is checked too late."""

HINT = "Your sentence may get one word longer than max_len. Count before you ask the decoder."


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len + 1):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
