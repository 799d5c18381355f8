from otter.test_files import test_case

OK_FORMAT = False
name = "q6_7"


@test_case(points=0.5, hidden=False)
def test_form(case_studies):
    """case_studies has its six nets, each with a year and a letter"""
    from student_lib.checks import check_dict, check_int, check_property, check_sequence
    NETS = ("LeNet", "AlexNet", "ZFNet", "VGG", "GoogLeNet", "ResNet")
    ORDER = "The year comes first in each pair, then the letter."

    def pairs_of(case_studies):
        """Net -> [year, letter in capitals]."""
        found = check_dict("case_studies", case_studies, NETS)
        pairs = {}
        for net in NETS:
            label = f"case_studies[{net!r}]"
            year, letter = check_sequence(label, found[net], 2)
            check_property(label, not isinstance(year, str), "must be (year, letter)",
                           got=found[net], hint=ORDER)
            check_int(label + "[0]", year, year)
            good = isinstance(letter, str) and letter.strip().upper() in tuple("ABCDEF")
            check_property(label, good, 'must end with a letter from "A" to "F"', got=found[net])
            pairs[net] = [int(year), letter.strip().upper()]
        return pairs

    pairs_of(case_studies)


@test_case(points=0.5, hidden=False,
           success_message="These were the public cases. 4 hidden cases of Q6.7 run when you hand in.")
def test_letters(case_studies):
    """Every letter from A to F is used once"""
    from student_lib.checks import check_dict, check_int, check_property, check_sequence
    NETS = ("LeNet", "AlexNet", "ZFNet", "VGG", "GoogLeNet", "ResNet")
    ORDER = "The year comes first in each pair, then the letter."
    TWICE = (
        "Each letter belongs to one net: one of yours is used twice, so another is missing. Which "
        "of the two nets fits it less?"
    )

    def pairs_of(case_studies):
        """Net -> [year, letter in capitals]."""
        found = check_dict("case_studies", case_studies, NETS)
        pairs = {}
        for net in NETS:
            label = f"case_studies[{net!r}]"
            year, letter = check_sequence(label, found[net], 2)
            check_property(label, not isinstance(year, str), "must be (year, letter)",
                           got=found[net], hint=ORDER)
            check_int(label + "[0]", year, year)
            good = isinstance(letter, str) and letter.strip().upper() in tuple("ABCDEF")
            check_property(label, good, 'must end with a letter from "A" to "F"', got=found[net])
            pairs[net] = [int(year), letter.strip().upper()]
        return pairs

    letters = sorted(letter for _, letter in pairs_of(case_studies).values())
    check_property("case_studies", letters == list("ABCDEF"),
                   "must use each of the six letters once", got=case_studies, hint=TWICE)
