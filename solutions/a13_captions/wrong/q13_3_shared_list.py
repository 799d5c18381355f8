"""The list is a default argument, so it is one list for all calls."""

HINT = (
    "Your list is made once, in the line of def, and every call appends to it. Make a new list "
    "inside the function."
)


def greedy_decode(step, state, start_id, end_id, max_len, written=[]):
    token = start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
