"""Plain Python, row by row."""


def mcculloch_pitts(x, weights, threshold):
    rows = [x] if np.ndim(x) == 1 else x
    answers = []
    for row in rows:
        total = 0.0
        for value, weight in zip(row, weights):
            if value != 0 and value != 1:
                raise ValueError("an input must be on or off")
            if value == 1:
                total += weight
        answers.append(1 if total >= threshold else 0)
    return np.array(answers, dtype=np.int64)
