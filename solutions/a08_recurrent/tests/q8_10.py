from otter.test_files import test_case

from student_lib.checks import check_dict, check_equal, check_property

OK_FORMAT = False
name = "q8_10"

KEYS = (
    "captioning", "image to text", "sentiment", "news type", "translation", "frame labels",
    "sentence vector", "plain image class", "next price at every step",
)
LABELS = ("one-to-one", "one-to-many", "many-to-one", "many-to-many", "many-to-many-synchronised")

PHOTO_IN = (
    "The photo is one input of fixed size, not a sequence. Only what comes out of it is read word "
    "by word or letter by letter."
)
CAPTION_OUT = (
    "Look at captioning again: what comes out is a sentence, word by word. Is that one thing or "
    "many?"
)
LETTERS_OUT = (
    "Look at image to text again: what comes out are letters, as many as there are on the sign. "
    "Is that one thing or many?"
)
FIXED = (
    "The plain image class needs no sequence: the photo has a fixed size and comes in as a whole, "
    "and one class comes out."
)
TURNED = (
    "In and out are exchanged somewhere: the first word of a label is what comes in, the last is "
    "what comes out."
)
REVIEW_IN = (
    "The words of a review come in one after the other, and no two reviews are equally long: is "
    "that one input?"
)
REVIEW_OUT = "A review gets one verdict when it has been read, not one for each of its words."
NEWS_IN = (
    "A news story is not a single input of fixed size: its words come in one after the other."
)
NEWS_OUT = "A news story gets one type in the end, not one for each of its words."
VECTOR_IN = (
    "The sentence that becomes a vector is no single input: its words come in one after the other."
)
VECTOR_OUT = (
    "A single vector comes out for the whole sentence. However many numbers it holds, it is one "
    "thing, not a sequence."
)
LENGTHS = (
    "Translate three words, and four may come out: is there one output for every input word, at "
    "the same step?"
)
TRANSLATION_OUT = "A translation is a whole sentence: its words come out one after the other."
TRANSLATION_IN = "The sentence to translate is no single input: its words come in one by one."
FRAMES = (
    "Every frame gets its own label, at its own step: as many labels as frames. Which of the two "
    "labels for sequences says that?"
)
FRAMES_OUT = "The frames are labelled one by one; it is not the film that gets a single label."
FRAMES_IN = "A film is no single input: its frames come in one after the other."
PRICES = (
    "Every price is followed by its own forecast at the same step: as many forecasts as prices. "
    "Which of the two labels for sequences says that?"
)
PRICES_OUT = "A forecast is made after every price, not only after the last one."
PRICES_IN = "The prices come in one after the other: is that one input?"


def label_is(architecture, key, expected, hints):
    """The label of a task; hints for the other labels."""
    found = check_dict("architecture", architecture, KEYS)
    check_equal(f"architecture[{key!r}]", found[key], expected,
                near_misses=[(hint, label) for label, hint in hints.items()])


@test_case(points=0.5)
def test_keys(architecture):
    """architecture has its nine keys, and each value is one of the five labels"""
    found = check_dict("architecture", architecture, KEYS)
    for key in KEYS:
        value = found[key]
        fine = isinstance(value, str) and value in LABELS
        check_property(f"architecture[{key!r}]", fine,
                       f"must be one of {', '.join(LABELS)}; it is {value!r}", got=value)


@test_case(points=0.5)
def test_first(architecture):
    """The task that needs no recurrent network at all"""
    label_is(architecture, "plain image class", "one-to-one", {
        "one-to-many": FIXED, "many-to-one": FIXED, "many-to-many": FIXED,
        "many-to-many-synchronised": FIXED})


@test_case(points=1, hidden=True)
def test_photos(architecture):
    """The tasks with a photo"""
    many = {"many-to-many": PHOTO_IN, "many-to-many-synchronised": PHOTO_IN}
    label_is(architecture, "captioning", "one-to-many",
             {"one-to-one": CAPTION_OUT, "many-to-one": CAPTION_OUT, **many})
    label_is(architecture, "image to text", "one-to-many",
             {"one-to-one": LETTERS_OUT, "many-to-one": LETTERS_OUT, **many})


@test_case(points=1.75, hidden=True)
def test_words(architecture):
    """The tasks with words"""
    label_is(architecture, "sentiment", "many-to-one", {
        "one-to-one": REVIEW_IN, "one-to-many": TURNED, "many-to-many": REVIEW_OUT,
        "many-to-many-synchronised": REVIEW_OUT})
    label_is(architecture, "news type", "many-to-one", {
        "one-to-one": NEWS_IN, "one-to-many": TURNED, "many-to-many": NEWS_OUT,
        "many-to-many-synchronised": NEWS_OUT})
    label_is(architecture, "sentence vector", "many-to-one", {
        "one-to-one": VECTOR_IN, "one-to-many": TURNED, "many-to-many": VECTOR_OUT,
        "many-to-many-synchronised": VECTOR_OUT})
    label_is(architecture, "translation", "many-to-many", {
        "one-to-one": TRANSLATION_IN, "one-to-many": TRANSLATION_IN,
        "many-to-one": TRANSLATION_OUT, "many-to-many-synchronised": LENGTHS})


@test_case(points=1.25, hidden=True)
def test_time(architecture):
    """The tasks in which time runs"""
    label_is(architecture, "frame labels", "many-to-many-synchronised", {
        "one-to-one": FRAMES_IN, "one-to-many": FRAMES_IN, "many-to-one": FRAMES_OUT,
        "many-to-many": FRAMES})
    label_is(architecture, "next price at every step", "many-to-many-synchronised", {
        "one-to-one": PRICES_IN, "one-to-many": PRICES_IN, "many-to-one": PRICES_OUT,
        "many-to-many": PRICES})
