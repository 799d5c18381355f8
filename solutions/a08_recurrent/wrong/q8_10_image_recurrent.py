"""A photo is read as a sequence to find its class."""

HINT = (
    "The plain image class needs no sequence: the photo has a fixed size and comes in as a whole,"
    " and one class comes out."
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-one",
    "plain image class": "many-to-one",
    "next price at every step": "many-to-many-synchronised",
}
