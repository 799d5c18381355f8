"""Two loops, the pads are passed over."""


def bag_of_words(ids, V):
    bags = [[0] * V for _ in ids]
    for n, row in enumerate(ids):
        for k in row:
            if k == 0:
                continue
            bags[n][k] += 1
    return np.array(bags)
