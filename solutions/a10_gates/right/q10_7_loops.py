"""Plain Python, gate by gate."""


def cell_path(F):
    paths = []
    for sequence in F:
        row = []
        for h in range(len(sequence[0])):
            left = 1.0
            for step in sequence:
                left *= step[h]
            row.append(left)
        paths.append(row)
    return np.array(paths)


def rnn_path(factor, T):
    left = 1.0
    for _ in range(T):
        left = left * factor
    return left
