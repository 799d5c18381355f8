"""ZFNet in the year of the winner that it refines."""

HINT = (
    "It refined the winner of the contest one year later: how can it be as old as the net that "
    "it improves?"
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2012, "F"),
    "VGG": (2014, "B"),
    "GoogLeNet": (2014, "D"),
    "ResNet": (2015, "A"),
}
