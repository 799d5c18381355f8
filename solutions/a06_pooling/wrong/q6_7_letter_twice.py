"""One letter for two nets."""

HINT = (
    "Each letter belongs to one net: one of yours is used twice, so another is missing. Which "
    "of the two nets fits it less?"
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "E"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
