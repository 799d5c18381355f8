"""The result is an array."""

HINT = "You return an array. The question asks for a list, also where the sentence is empty."


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return np.array(written, dtype=int)
