"""The least probable word."""

HINT = "You take the word with the smallest probability. Which one does the model like best?"


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmin(probs))
        if token == end_id:
            break
        written.append(token)
    return written
