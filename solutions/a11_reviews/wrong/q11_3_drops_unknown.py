"""The unknown word is not counted either."""

HINT = (
    "Column 1 is empty, but only padding is left out: an unknown word stands in the text and is "
    "counted."
)


def bag_of_words(ids, V):
    bags = np.stack([np.bincount(row, minlength=V) for row in ids])
    bags[:, :2] = 0
    return bags
