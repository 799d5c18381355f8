"""Filled in with names for the labels, key by key, in another order."""

one_many, many_one, steps = "one-to-many", "many-to-one", "many-to-many-synchronised"
architecture = {}
architecture["next price at every step"] = steps
architecture["frame labels"] = steps
for task in ["sentiment", "news type", "sentence vector"]:
    architecture[task] = many_one
for task in ["captioning", "image to text"]:
    architecture[task] = one_many
architecture["translation"] = "many-to-many"
architecture["plain image class"] = "one-to-one"
