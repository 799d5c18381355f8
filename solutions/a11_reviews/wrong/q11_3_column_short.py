"""The column of the pads is left out."""

HINT = (
    "You leave out column 0, so every word has moved to the left by one. The width is V: column "
    "k belongs to id k."
)


def bag_of_words(ids, V):
    return np.stack([np.bincount(row, minlength=V)[1:] for row in ids])
