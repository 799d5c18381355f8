"""The new state is thrown away."""

HINT = (
    "You drop the state that step gives back, so the decoder begins anew at each word and says "
    "its first word again and again. What does the next call need from this one?"
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, _ = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
