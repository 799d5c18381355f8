"""Captioning is taken for a sequence in and one thing out."""

HINT = (
    "Look at captioning again: what comes out is a sentence, word by word. Is that one thing or "
    "many?"
)


architecture = {
    "captioning": "many-to-one",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
