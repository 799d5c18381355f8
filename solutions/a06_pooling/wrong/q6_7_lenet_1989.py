"""The year of the first net of the same group."""

HINT = (
    "The same group read digits with a smaller net years before. The deck dates the later "
    "paper, the one that describes LeNet-5."
)


case_studies = {
    "LeNet": (1989, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
