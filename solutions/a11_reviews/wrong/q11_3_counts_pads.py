"""Pads are counted."""

HINT = "Column 0 counts the pads. Padding is no word: that column must be 0."


def bag_of_words(ids, V):
    return np.stack([np.bincount(row, minlength=V) for row in ids])
