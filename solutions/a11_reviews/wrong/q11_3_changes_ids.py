"""The pads are overwritten in the array that was handed in."""

HINT = "You write into the ids that were handed in. Look for the pads without changing them."


def bag_of_words(ids, V):
    ids[ids == 0] = V
    bags = np.stack([np.bincount(row, minlength=V + 1) for row in ids])
    return bags[:, :V]
