"""Photos are taken for sequences of pixels."""

HINT = (
    "The photo is one input of fixed size, not a sequence. Only what comes out of it is read word"
    " by word or letter by letter."
)


architecture = {
    "captioning": "many-to-many",
    "image to text": "many-to-many",
    "sentiment": "many-to-one",
    "news type": "many-to-one",
    "translation": "many-to-many",
    "frame labels": "many-to-many-synchronised",
    "sentence vector": "many-to-one",
    "plain image class": "one-to-one",
    "next price at every step": "many-to-many-synchronised",
}
