"""The traits of VGG and ResNet exchanged."""

HINT = (
    "These two are exchanged: the name of one of them is short for residual. What is left over "
    "when a block only has to add something to its input?"
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "A"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "B"),
}
