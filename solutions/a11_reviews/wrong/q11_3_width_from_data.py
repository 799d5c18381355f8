"""As many columns as the largest id of the batch needs."""

HINT = (
    "The width of your result hangs on the largest id that happens to occur. It is V, also "
    "where no row holds id V - 1."
)


def bag_of_words(ids, V):
    width = int(np.max(ids)) + 1
    bags = np.stack([np.bincount(row, minlength=width) for row in ids])
    bags[:, 0] = 0
    return bags
