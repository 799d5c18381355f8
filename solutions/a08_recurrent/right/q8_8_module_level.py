"""The table is made once; pairs are counted in a dict; the answer is a numpy bool."""


NAMES_TABLE = np.zeros((5, 5), dtype=np.int64)
for before in range(5):
    for after in range(5):
        NAMES_TABLE[before, after] = int((before < 3) != (after < 3))


def legal_next():
    return NAMES_TABLE


def bigram_probs(tokens, V):
    seen = {}
    for pair in zip(tokens, tokens[1:]):
        seen[int(pair[0]), int(pair[1])] = seen.get((int(pair[0]), int(pair[1])), 0) + 1
    rows = []
    for i in range(V):
        row = [seen.get((i, j), 0) for j in range(V)]
        rows.append([n / sum(row) for n in row] if any(row) else [1 / V] * V)
    return np.array(rows)


def is_sentence(words):
    names = {"Harry", "Sally", "James"}
    if len(words) == 4:
        good = len({words[0], words[2]} & names) == 2
        return np.bool_(good and words[1] == "met" and words[3] == ".")
    return np.bool_(False)
