"""The traits of AlexNet and ZFNet exchanged."""

HINT = (
    "These two are exchanged: which of the two came first, and which one looked at the first "
    "one's filters and changed their size?"
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "F"),
    "ZFNet": (2013, "E"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
