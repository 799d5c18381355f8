"""Translation is taken for a single output."""

HINT = (
    "A translation is a whole sentence: its words come out one after the other."
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-one",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
