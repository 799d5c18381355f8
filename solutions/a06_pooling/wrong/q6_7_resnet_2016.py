"""ResNet in the year of its printed paper."""

HINT = "That is when the paper was printed; it won the contest in the year before."


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2016, "A"),
}
