"""The rows are sorted, not counted."""

HINT = (
    "You sort the words of a row. That forgets the order too, but a bag says for each id how "
    "often it occurs."
)


def bag_of_words(ids, V):
    bags = np.zeros((len(ids), V), dtype=np.int64)
    width = min(ids.shape[1], V)
    bags[:, :width] = np.sort(ids, axis=1)[:, :width]
    return bags
