"""Any two different words can be the names."""

HINT = (
    "The first and the third word must be names of the dictionary: Harry, Sally or James. You"
    " accept any two different words."
)


def is_sentence(words):
    if len(words) != 4:
        return False
    first, verb, second, stop = words
    return (
        verb == "met" and first != second and stop == "."
    )
