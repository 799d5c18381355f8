"""The largest id has no column."""

HINT = (
    "The largest id, V - 1, is never counted, or has no column. How many ids are there from 0 "
    "to V - 1?"
)


def bag_of_words(ids, V):
    bags = np.zeros((len(ids), V), dtype=np.int64)
    for k in range(1, V - 1):
        bags[:, k] = np.sum(ids == k, axis=1)
    return bags
