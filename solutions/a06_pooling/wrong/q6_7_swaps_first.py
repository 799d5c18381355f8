"""The traits of LeNet and AlexNet exchanged."""

HINT = (
    "These two are exchanged: graphics cards and a contest with a thousand classes, or a small "
    "net for ten digits. Which of these is older?"
)


case_studies = {
    "LeNet": (1998, "E"),
    "AlexNet": (2012, "C"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
