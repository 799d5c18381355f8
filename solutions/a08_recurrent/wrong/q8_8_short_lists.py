"""The fourth word is asked for without looking at the length."""

HINT = (
    "The list may be shorter than four words, or empty, and the answer is False then. What "
    "happens when you ask it for a word that is not there?"
)


def is_sentence(words):
    names = ("Harry", "Sally", "James")
    return (
        words[0] in names
        and words[1] == "met"
        and words[2] in names
        and words[0] != words[2]
        and words[3] == "."
        and len(words) == 4
    )
