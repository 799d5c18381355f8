"""Rows of an identity matrix without its first entry, added up."""


def bag_of_words(ids, V):
    rows = np.eye(V, dtype=int)
    rows[0, 0] = 0
    return rows[ids].sum(1)
