"""The table of legal words holds floats."""

HINT = "The entries of your table are right, but floats: it is to be an int64 array."


def legal_next():
    table = np.zeros((5, 5))
    table[:3, 3:] = 1
    table[3:, :3] = 1
    return table
