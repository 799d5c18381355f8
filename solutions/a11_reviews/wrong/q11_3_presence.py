"""Whether a word occurs, not how often."""

HINT = (
    "You say whether a word occurs. A word that stands twice in a row counts 2: numpy adds only "
    "once where an index list names the same place twice."
)


def bag_of_words(ids, V):
    bags = np.zeros((len(ids), V), dtype=np.int64)
    bags[np.arange(len(ids))[:, None], ids] += 1
    bags[:, 0] = 0
    return bags
