"""Loops and a table written by hand."""


def legal_next():
    return np.array(
        [[0, 0, 0, 1, 1], [0, 0, 0, 1, 1], [0, 0, 0, 1, 1], [1, 1, 1, 0, 0], [1, 1, 1, 0, 0]],
        dtype="int64",
    )


def bigram_probs(tokens, V):
    table = np.zeros((V, V))
    for i in range(len(tokens) - 1):
        table[tokens[i], tokens[i + 1]] += 1
    for row in range(V):
        if table[row].sum() == 0:
            table[row] = 1 / V
        else:
            table[row] /= table[row].sum()
    return table


def is_sentence(words):
    names = ["Harry", "Sally", "James"]
    for a in names:
        for b in names:
            if a != b and list(words) == [a, "met", b, "."]:
                return True
    return False
