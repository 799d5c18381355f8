"""The decoder reads <start> at every step."""

HINT = (
    "Your decoder reads start_id at each step, so it never learns which word it has chosen. Feed "
    "back the word that it has just written."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(start_id, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
