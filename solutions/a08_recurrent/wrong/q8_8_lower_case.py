"""Capitals make no difference."""

HINT = (
    'Words are to be written exactly as in the dictionary: "harry" is not in it. You let '
    "other capitals pass."
)


def is_sentence(words):
    names = ("harry", "sally", "james")
    if len(words) != 4:
        return False
    first, verb, second, stop = [str(word).lower() for word in words]
    return (
        first in names and verb == "met" and second in names and first != second and stop == "."
    )
