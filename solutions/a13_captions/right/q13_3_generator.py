"""A generator inside."""


def greedy_decode(step, state, start_id, end_id, max_len):
    def words(token, memory):
        for _ in range(max_len):
            probs, memory = step(int(token), memory)
            token = np.argmax(probs)
            if token == end_id:
                return
            yield int(token)

    return list(words(start_id, state))
