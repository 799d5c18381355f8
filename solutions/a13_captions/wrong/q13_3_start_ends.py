"""The start mark ends the sentence too."""

HINT = (
    "Your sentence ends, or leaves a word out, where the decoder says start_id. Only end_id ends "
    "a sentence; all others are words."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token in (end_id, start_id):
            break
        written.append(token)
    return written
