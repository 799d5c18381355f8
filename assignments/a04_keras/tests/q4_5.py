from otter.test_files import test_case

OK_FORMAT = False
name = "q4_5"


@test_case(points=1, hidden=False)
def test_form(choose_network):
    """choose_network has its thirteen keys, and every value is one of the names"""
    from student_lib.checks import check_dict, check_property
    RIGHT = {
        "text": ("RNN", "RNTN"),
        "images": ("CNN",),
        "objects": ("CNN", "RNTN"),
        "speech": ("RNN",),
        "time_series": ("RNN",),
        "unlabelled": ("RBM",),
        "house_price": ("FFNN",),
        "loan": ("FFNN",),
        "tickets": ("FFNN",),
        "sparse": ("wide_and_deep",),
        "simple_patterns": ("svm_or_regression",),
        "moderate_patterns": ("neural_net",),
        "complex_patterns": ("deep_net",),
    }
    FAMILIES = ("FFNN", "CNN", "RNN", "RNTN", "RBM", "wide_and_deep")
    SIZES = ("svm_or_regression", "neural_net", "deep_net")

    found = check_dict("choose_network", choose_network, list(RIGHT))
    for key, said in found.items():
        names = SIZES if str(key).endswith("_patterns") else FAMILIES
        known = key not in RIGHT or (isinstance(said, str) and said in names)
        check_property(f"choose_network[{key!r}]", known, f"must be one of {', '.join(names)}",
                       got=said)


@test_case(points=1, hidden=False,
           success_message="These were the public cases. 8 hidden cases of Q4.5 run when you hand in.")
def test_images(choose_network):
    """Photos"""
    from student_lib.checks import check_dict, check_property
    RIGHT = {
        "text": ("RNN", "RNTN"),
        "images": ("CNN",),
        "objects": ("CNN", "RNTN"),
        "speech": ("RNN",),
        "time_series": ("RNN",),
        "unlabelled": ("RBM",),
        "house_price": ("FFNN",),
        "loan": ("FFNN",),
        "tickets": ("FFNN",),
        "sparse": ("wide_and_deep",),
        "simple_patterns": ("svm_or_regression",),
        "moderate_patterns": ("neural_net",),
        "complex_patterns": ("deep_net",),
    }
    FAMILIES = ("FFNN", "CNN", "RNN", "RNTN", "RBM", "wide_and_deep")
    SIZES = ("svm_or_regression", "neural_net", "deep_net")
    ORDER = (
        "These are unordered numbers of one case: no sequence. Would the answer change if the columns "
        "changed places?"
    )
    TABLE = (
        "A table has no neighbourhood: income is not to the left of debt. What does a filter need in "
        "order to find something?"
    )
    STATE = (
        "The answer depends on earlier values, which a net without a state has forgotten. Which family "
        "carries something along from step to step?"
    )
    WORDS = (
        "The same words in another order say something else. Which families read words in their order, "
        "or as the tree of a sentence?"
    )
    NO_LABELS = (
        "There are no labels at all, so nobody can say what the output should be. Which family learns "
        "the data itself?"
    )
    PIXELS = (
        "A picture has neighbourhoods, and an edge is an edge wherever it is. Which family looks at a "
        "small window at a time, everywhere with the same weights?"
    )
    NOT_SOUND = (
        "Speech is a sequence in time, of any length: what was said before decides what is heard now. "
        "Which family has a state for that?"
    )
    SPARSE = (
        "Thousands of features that are mostly 0 get a family of their own: one part remembers rare "
        "combinations, the other part generalises."
    )
    NOT_SPARSE = (
        "A handful of numbers that are all there is not what that family was made for. Its case is "
        "thousands of features that are mostly 0."
    )
    LABELS = "This family is for data without labels. Here somebody has written down the right answers."
    TOO_MUCH = (
        "A simple pattern needs no layers: something smaller and cheaper finds it. Which two methods "
        "fit a line, or the widest gap?"
    )
    PATTERNS = (
        "The more complex the pattern, the more layers pay. Put the three choices in the order of what "
        "they can express."
    )
    TREE = (
        "That family reads trees: a sentence and its phrases, a scene and its parts. Is there a tree "
        "in this job?"
    )
    TABLES = ("house_price", "loan", "tickets")

    def advice(key, said):
        """The hint for one wrong choice."""
        if key in ("simple_patterns", "moderate_patterns", "complex_patterns"):
            return TOO_MUCH if key == "simple_patterns" else PATTERNS
        if key == "unlabelled":
            return NO_LABELS
        if key == "sparse":
            return SPARSE
        if said == "RBM":
            return LABELS
        if said == "wide_and_deep":
            return NOT_SPARSE
        if said == "RNTN":
            return TREE
        if key in TABLES:
            return ORDER if said == "RNN" else TABLE
        if key == "text":
            return WORDS
        return {"time_series": STATE, "speech": NOT_SOUND}.get(key, PIXELS)

    def check_choices(choose_network, *keys):
        """The choices for some of the keys."""
        found = check_dict("choose_network", choose_network, list(RIGHT))
        for key in keys:
            said, label = found[key], f"choose_network[{key!r}]"
            names = SIZES if key.endswith("_patterns") else FAMILIES
            known = isinstance(said, str) and said in names
            check_property(label, known, f"must be one of {', '.join(names)}", got=said)
            check_property(label, said in RIGHT[key], f"{said} does not suit this job", got=said,
                           hint=advice(key, said))

    check_choices(choose_network, "images")
