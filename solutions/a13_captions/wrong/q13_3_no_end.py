"""The end mark does not stop the loop."""

HINT = (
    "Your decoder goes on after end_id, up to max_len. Stop where it says that the sentence is "
    "over."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        written.append(token)
    return written
