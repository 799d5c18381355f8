"""The traits of VGG and GoogLeNet exchanged."""

HINT = (
    "These two are exchanged: one answered with inception modules, the other with stacked 3 × 3 "
    "filters. Which of them has a paper with the title Going deeper with convolutions?"
)


case_studies = {
    "LeNet": (1998, "C"),
    "AlexNet": (2012, "E"),
    "ZFNet": (2013, "F"),
    "VGG": (2014, "D"),
    "GoogLeNet": (2014, "B"),
    "ResNet": (2015, "A"),
}
