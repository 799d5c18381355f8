"""The probability is fed back in place of the word."""

HINT = "You feed a probability back, not the word. Which of the two numbers is an id?"


def greedy_decode(step, state, start_id, end_id, max_len):
    written, token, read = [], start_id, start_id
    for _ in range(max_len):
        probs, state = step(read, state)
        token = int(np.argmax(probs))
        read = float(np.max(probs))
        if token == end_id:
            break
        written.append(token)
    return written
