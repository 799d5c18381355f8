"""Frame labels are taken for a sequence of any other length."""

HINT = (
    "Every frame gets its own label, at its own step: as many labels as frames. Which of the two "
    "labels for sequences says that?"
)


architecture = {
    "captioning": "one-to-many",
    "image to text": "one-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
