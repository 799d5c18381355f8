"""The next word is drawn at random."""

HINT = (
    "You draw the next word at random, so the same picture gets other captions in a second call. "
    "Greedy means the most probable word."
)


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token = [], start_id
    for _ in range(max_len):
        probs, state = step(token, state)
        chances = np.asarray(probs) / np.sum(probs)
        token = int(np.random.choice(len(chances), p=chances))
        if token == end_id:
            break
        written.append(token)
    return written
