"""The rest of a sentence is a sentence."""


def greedy_decode(step, state, start_id, end_id, max_len):
    if max_len == 0:
        return []
    probs, state = step(start_id, state)
    best = max(range(len(probs)), key=lambda i: probs[i])
    if best == end_id:
        return []
    return [best] + greedy_decode(step, state, best, end_id, max_len - 1)
