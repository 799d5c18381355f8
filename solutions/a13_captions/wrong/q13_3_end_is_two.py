"""The end mark is taken to be 2."""

HINT = "You take 2 for the end mark. The argument end_id says which one it is."


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == 2:
            break
        written.append(token)
    return written
