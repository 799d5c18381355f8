"""ResNet in the year of VGG."""

HINT = "Skip connections came one year after VGG: its authors compare their net with VGG."


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2014, "A"),
}
