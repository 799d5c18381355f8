"""The limit counts <start> as well."""

HINT = (
    "Your sentence ends one word too early at the limit: max_len counts the words that were "
    "written, and start_id is none of them."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len - 1):
        probs, state = step(token, state)
        token = int(np.argmax(probs))
        if token == end_id:
            break
        written.append(token)
    return written
