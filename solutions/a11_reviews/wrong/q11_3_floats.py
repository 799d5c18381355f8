"""The counts are floats."""

HINT = "Your counts are floats. Counts are whole numbers: ask for int64 when you make the array."


def bag_of_words(ids, V):
    bags = np.zeros((len(ids), V))
    for bag, row in zip(bags, ids):
        for k in row[row != 0]:
            bag[k] += 1
    return bags
