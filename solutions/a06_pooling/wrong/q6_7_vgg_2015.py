"""VGG one year late."""

HINT = "It took part in the same contest as GoogLeNet, and ResNet was not there yet."


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2015, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
