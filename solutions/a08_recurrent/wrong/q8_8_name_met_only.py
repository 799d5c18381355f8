"""After a name only met is allowed."""

HINT = (
    "A name can also be the second one of its sentence. What follows it then, and does your "
    "table allow that?"
)


def legal_next():
    table = np.zeros((5, 5), dtype=np.int64)
    table[:3, 3] = 1
    table[3:, :3] = 1
    return table
