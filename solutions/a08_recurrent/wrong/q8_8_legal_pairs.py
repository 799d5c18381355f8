"""A list is a sentence if every pair of neighbours is legal."""

HINT = (
    'Legal pairs are not enough: "Harry met Harry ." is legal from word to word, and so is a '
    "chain that never ends. What has to hold for the sentence as a whole?"
)


def is_sentence(words):
    dictionary = ["Harry", "Sally", "James", "met", "."]
    if len(words) == 0 or any(word not in dictionary for word in words):
        return False
    ids = [dictionary.index(word) for word in words]
    return all(legal_next()[a, b] == 1 for a, b in zip(ids[:-1], ids[1:], strict=True))
