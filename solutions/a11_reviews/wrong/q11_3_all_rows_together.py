"""One count for all rows."""

HINT = "You count the words of all rows together. Each row has its own bag: the shape is (N, V)."


def bag_of_words(ids, V):
    bag = np.bincount(ids.ravel(), minlength=V)
    bag[0] = 0
    return bag
