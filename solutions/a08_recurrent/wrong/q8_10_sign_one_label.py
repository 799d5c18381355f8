"""The text of a sign is taken for one output."""

HINT = (
    "Look at image to text again: what comes out are letters, as many as there are on the sign. "
    "Is that one thing or many?"
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-one",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
