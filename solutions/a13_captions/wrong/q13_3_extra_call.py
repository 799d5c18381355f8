"""One more call before the loop."""

HINT = (
    "You call step once before the loop and throw away what it says, so the first word is lost. "
    "Count the calls: one for each word, and one for the end."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    _, state = step(start_id, state)
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
