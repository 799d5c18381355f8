"""The end mark is part of the result."""

HINT = (
    "Your sentence holds end_id. That mark says that the sentence is over and is no word of it: "
    "stop before you append."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        written.append(token)
        if token == end_id:
            break
    return written
