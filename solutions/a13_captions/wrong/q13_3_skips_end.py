"""The end mark is left out but does not stop the loop."""

HINT = (
    "You leave end_id out but go on behind it. What comes after the end is no part of the "
    "sentence."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            continue
        written.append(token)
    return written
