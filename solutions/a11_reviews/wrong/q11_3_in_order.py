"""The words of a row are kept in their order."""

HINT = (
    "Your row still knows where each word stood. A bag forgets the order: any shuffle of the "
    "words gives the same row."
)


def bag_of_words(ids, V):
    bags = np.zeros((len(ids), V), dtype=np.int64)
    width = min(ids.shape[1], V)
    bags[:, :width] = ids[:, :width]
    return bags
