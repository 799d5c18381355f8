"""Flat pair numbers and np.bincount; the sentence is checked step by step."""


def legal_next():
    table = np.zeros((5, 5), int)
    for name in (0, 1, 2):
        table[name] = (0, 0, 0, 1, 1)
    table[3] = table[4] = (1, 1, 1, 0, 0)
    return table


def bigram_probs(tokens, V):
    counts = np.bincount(tokens[:-1] * V + tokens[1:], minlength=V * V).reshape(V, V)
    probs = np.full((V, V), 1.0 / V)
    seen = counts.sum(axis=1) > 0
    probs[seen] = counts[seen] / counts[seen].sum(axis=1, keepdims=True)
    return probs


def is_sentence(words):
    try:
        first, verb, second, stop = words
    except ValueError:
        return False
    if verb != "met" or stop != ".":
        return False
    if first == second:
        return False
    return all(word in ("Harry", "Sally", "James") for word in (first, second))
