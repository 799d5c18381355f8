"""The year of the first ImageNet contest."""

HINT = (
    "That is when the ImageNet contest was held for the first or second time. This net won a "
    "later round, and from then on everybody used convolutions."
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2010, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
