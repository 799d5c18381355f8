from otter.test_files import test_case

OK_FORMAT = False
name = "q8_10"


@test_case(points=0.5, hidden=False)
def test_keys(architecture):
    """architecture has its nine keys, and each value is one of the five labels"""
    from student_lib.checks import check_dict, check_property
    KEYS = (
        "captioning", "image to text", "sentiment", "news type", "translation", "frame labels",
        "sentence vector", "plain image class", "next price at every step",
    )
    LABELS = ("one-to-one", "one-to-many", "many-to-one", "many-to-many", "many-to-many-synchronised")

    found = check_dict("architecture", architecture, KEYS)
    for key in KEYS:
        value = found[key]
        fine = isinstance(value, str) and value in LABELS
        check_property(f"architecture[{key!r}]", fine,
                       f"must be one of {', '.join(LABELS)}; it is {value!r}", got=value)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 3 hidden cases of Q8.10 run when you hand in.")
def test_first(architecture):
    """The task that needs no recurrent network at all"""
    from student_lib.checks import check_dict, check_equal
    KEYS = (
        "captioning", "image to text", "sentiment", "news type", "translation", "frame labels",
        "sentence vector", "plain image class", "next price at every step",
    )
    FIXED = (
        "The plain image class needs no sequence: the photo has a fixed size and comes in as a whole, "
        "and one class comes out."
    )

    def label_is(architecture, key, expected, hints):
        """The label of a task; hints for the other labels."""
        found = check_dict("architecture", architecture, KEYS)
        check_equal(f"architecture[{key!r}]", found[key], expected,
                    near_misses=[(hint, label) for label, hint in hints.items()])

    label_is(architecture, "plain image class", "one-to-one", {
        "one-to-many": FIXED, "many-to-one": FIXED, "many-to-many": FIXED,
        "many-to-many-synchronised": FIXED})
