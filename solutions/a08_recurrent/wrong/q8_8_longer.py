"""What comes after the fourth word is not looked at."""

HINT = (
    "A list with more than four words is not one sentence. What do you do with the words "
    "after the full stop?"
)


def is_sentence(words):
    names = ("Harry", "Sally", "James")
    if len(words) < 4:
        return False
    first, verb, second, stop = words[:4]
    return (
        first in names and verb == "met" and second in names and first != second and stop == "."
    )
