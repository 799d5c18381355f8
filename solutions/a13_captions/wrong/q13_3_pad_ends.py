"""A pad ends the sentence too."""

HINT = (
    "Your sentence ends at id 0 as well. Here only end_id ends a sentence; 0 is an id like any "
    "other."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token in (end_id, 0):
            break
        written.append(token)
    return written
