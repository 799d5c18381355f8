"""Lists, small letters."""


case_studies = {
    "LeNet": [1998, "c"],
    "AlexNet": [2012, "e"],
    "ZFNet": [2013, "f"],
    "VGG": [2014, "b"],
    "GoogLeNet": [2014, "d"],
    "ResNet": [2015, "a"],
}
