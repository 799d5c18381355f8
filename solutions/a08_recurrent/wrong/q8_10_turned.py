"""In and out are exchanged."""

HINT = (
    "In and out are exchanged somewhere: the first word of a label is what comes in, the last is "
    "what comes out."
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "one-to-many",
    "news type": "one-to-many",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "one-to-many",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
