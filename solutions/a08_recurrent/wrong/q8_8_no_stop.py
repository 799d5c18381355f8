"""The fourth word is not looked at."""

HINT = "A sentence ends with a full stop, and you accept lists with another fourth word."


def is_sentence(words):
    names = ("Harry", "Sally", "James")
    if len(words) != 4:
        return False
    first, verb, second, stop = words
    return (
        first in names and verb == "met" and second in names and first != second
    )
