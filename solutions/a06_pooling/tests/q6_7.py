from otter.test_files import test_case

from student_lib.checks import (
    check_dict,
    check_equal,
    check_int,
    check_property,
    check_sequence,
)

OK_FORMAT = False
name = "q6_7"

NETS = ("LeNet", "AlexNet", "ZFNet", "VGG", "GoogLeNet", "ResNet")
ORDER = "The year comes first in each pair, then the letter."
TWICE = (
    "Each letter belongs to one net: one of yours is used twice, so another is missing. Which "
    "of the two nets fits it less?"
)
LENET = (
    "The same group read digits with a smaller net years before. The deck dates the later "
    "paper, the one that describes LeNet-5."
)
ALEXNET_CONTEST = (
    "That is when the ImageNet contest was held for the first or second time. This net won a "
    "later round, and from then on everybody used convolutions."
)
ZFNET = (
    "It refined the winner of the contest one year later: how can it be as old as the net that "
    "it improves?"
)
VGG_LATE = "It took part in the same contest as GoogLeNet, and ResNet was not there yet."
GOOGLENET_LATE = (
    "Its inception modules took part in the same contest as VGG, and skip connections came after "
    "that."
)
RESNET = "Skip connections came one year after VGG: its authors compare their net with VGG."
RESNET_LATE = "That is when the paper was printed; it won the contest in the year before."
SWAP_2014 = (
    "These two are exchanged: one answered with inception modules, the other with stacked 3 × 3 "
    "filters. Which of them has a paper with the title Going deeper with convolutions?"
)
SWAP_WINNER = (
    "These two are exchanged: which of the two came first, and which one looked at the first "
    "one's filters and changed their size?"
)
SWAP_FIRST = (
    "These two are exchanged: graphics cards and a contest with a thousand classes, or a small "
    "net for ten digits. Which of these is older?"
)
SWAP_SKIP = (
    "These two are exchanged: the name of one of them is short for residual. What is left over "
    "when a block only has to add something to its input?"
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


def advice(net, letters):
    """The hint for a net with a wrong letter, if it looks like an exchange of two."""
    right = {"LeNet": "C", "AlexNet": "E", "ZFNet": "F", "VGG": "B", "GoogLeNet": "D",
             "ResNet": "A"}
    for one, other, hint in [
        ("VGG", "GoogLeNet", SWAP_2014), ("AlexNet", "ZFNet", SWAP_WINNER),
        ("LeNet", "AlexNet", SWAP_FIRST), ("GoogLeNet", "ResNet", SWAP_SKIP),
        ("VGG", "ResNet", SWAP_SKIP),
    ]:
        exchanged = letters[one] == right[other] and letters[other] == right[one]
        if net in (one, other) and exchanged:
            return hint
    return ""


@test_case(points=0.5)
def test_form(case_studies):
    """case_studies has its six nets, each with a year and a letter"""
    pairs_of(case_studies)


@test_case(points=0.5)
def test_letters(case_studies):
    """Every letter from A to F is used once"""
    letters = sorted(letter for _, letter in pairs_of(case_studies).values())
    check_property("case_studies", letters == list("ABCDEF"),
                   "must use each of the six letters once", got=case_studies, hint=TWICE)


@test_case(points=1, hidden=True)
def test_early_years(case_studies):
    """The years of the first three nets"""
    pairs = pairs_of(case_studies)
    check_int('case_studies["LeNet"][0]', pairs["LeNet"][0], 1998, near_misses=[
        (LENET, year) for year in range(1986, 1998)])
    check_int('case_studies["AlexNet"][0]', pairs["AlexNet"][0], 2012, near_misses=[
        (ALEXNET_CONTEST, 2010), (ALEXNET_CONTEST, 2011)])
    check_int('case_studies["ZFNet"][0]', pairs["ZFNet"][0], 2013, near_misses=[(ZFNET, 2012)])


@test_case(points=1, hidden=True)
def test_late_years(case_studies):
    """The years of the last three nets"""
    pairs = pairs_of(case_studies)
    check_int('case_studies["VGG"][0]', pairs["VGG"][0], 2014, near_misses=[(VGG_LATE, 2015)])
    check_int('case_studies["GoogLeNet"][0]', pairs["GoogLeNet"][0], 2014, near_misses=[
        (GOOGLENET_LATE, 2015)])
    check_int('case_studies["ResNet"][0]', pairs["ResNet"][0], 2015, near_misses=[
        (RESNET, 2014), (RESNET_LATE, 2016)])


@test_case(points=1, hidden=True)
def test_early_traits(case_studies):
    """The traits of the first three nets"""
    letters = {net: letter for net, (_, letter) in pairs_of(case_studies).items()}
    for net, right in [("LeNet", "C"), ("AlexNet", "E"), ("ZFNet", "F")]:
        hint = advice(net, letters)
        check_equal(f"the letter of {net}", letters[net], right,
                    near_misses=[(hint, letters[net])] if hint else [])


@test_case(points=1, hidden=True)
def test_late_traits(case_studies):
    """The traits of the last three nets"""
    letters = {net: letter for net, (_, letter) in pairs_of(case_studies).items()}
    for net, right in [("VGG", "B"), ("GoogLeNet", "D"), ("ResNet", "A")]:
        hint = advice(net, letters)
        check_equal(f"the letter of {net}", letters[net], right,
                    near_misses=[(hint, letters[net])] if hint else [])
