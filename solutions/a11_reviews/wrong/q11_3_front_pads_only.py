"""Only the pads in front of a row are taken away."""

HINT = (
    "You take away the pads in front of the words only. Pads may stand behind them too, or fill "
    "a whole row."
)


def bag_of_words(ids, V):
    bags = np.zeros((len(ids), V), dtype=np.int64)
    for bag, row in zip(bags, ids):
        start = int(np.argmax(row != 0))
        bag += np.bincount(row[start:], minlength=V)
    return bags
