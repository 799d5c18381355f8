"""np.add.at adds for every occurrence."""


def bag_of_words(ids, V):
    ids = np.asarray(ids)
    bags = np.zeros((len(ids), V), dtype=np.int64)
    np.add.at(bags, (np.arange(len(ids))[:, None], ids), 1)
    bags[:, 0] = 0
    return bags
