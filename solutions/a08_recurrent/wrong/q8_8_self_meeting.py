"""A person may meet herself."""

HINT = (
    "The form is right, but in your sentences people meet themselves. Which two of the four "
    "words have to differ?"
)


def is_sentence(words):
    names = ("Harry", "Sally", "James")
    if len(words) != 4:
        return False
    first, verb, second, stop = words
    return (
        first in names and verb == "met" and second in names and stop == "."
    )
