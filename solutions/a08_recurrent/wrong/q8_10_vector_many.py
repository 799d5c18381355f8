"""A vector is taken for a sequence because it holds many numbers."""

HINT = (
    "A single vector comes out for the whole sentence. However many numbers it holds, it is one "
    "thing, not a sequence."
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-many",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
