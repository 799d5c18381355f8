"""Weather just short of a yes alone, transit adds the rest."""

HINT = (
    "A row of the table is still decided wrongly: run audit on your weights and read "
    "wrong_rows."
)


my_weights = (58.0, 12.0, 10.0)
