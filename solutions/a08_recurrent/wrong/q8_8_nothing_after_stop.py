"""Nothing may follow a full stop."""

HINT = (
    "After a full stop the next sentence begins: after . comes a name. Your row for the full "
    "stop allows nothing."
)


def legal_next():
    table = np.zeros((5, 5), dtype=np.int64)
    table[:3, 3:] = 1
    table[3, :3] = 1
    return table
