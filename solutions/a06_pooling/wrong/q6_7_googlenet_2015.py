"""GoogLeNet one year late."""

HINT = (
    "Its inception modules took part in the same contest as VGG, and skip connections came "
    "after that."
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2015, "D"),
    "ResNet": (2015, "A"),
}
