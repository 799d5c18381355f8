"""The result begins with <start>."""

HINT = "Your sentence begins with start_id. The decoder reads it, but nobody wrote it."


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [start_id], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
