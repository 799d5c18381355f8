"""The letter comes before the year."""

HINT = "The year comes first in each pair, then the letter."


case_studies = {
    "LeNet": ("C", 1998),
    "AlexNet": ("E", 2012),
    "ZFNet": ("F", 2013),
    "VGG": ("B", 2014),
    "GoogLeNet": ("D", 2014),
    "ResNet": ("A", 2015),
}
