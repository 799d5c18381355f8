"""The counts of the rows before are still in the bag."""

HINT = (
    "From the second row on your counts hold those of the rows before as well. Every row starts "
    "with an empty bag."
)


def bag_of_words(ids, V):
    bag = np.zeros(V, dtype=np.int64)
    bags = []
    for row in ids:
        for k in row[row != 0]:
            bag[k] += 1
        bags.append(bag.copy())
    return np.stack(bags)
