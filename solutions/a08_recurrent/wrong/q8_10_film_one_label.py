"""The film gets one label, not every frame."""

HINT = (
    "The frames are labelled one by one; it is not the film that gets a single label."
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-one",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
