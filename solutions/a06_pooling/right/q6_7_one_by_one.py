"""Filled one by one, with a net too many."""


case_studies = {}
case_studies["VGG"] = 2014, "B"
case_studies["LeNet"] = 1998, "C "
case_studies["ZFNet"] = 2013, "F"
case_studies["AlexNet"] = 2012, "E"
case_studies["ResNet"] = 2015, "A"
case_studies["GoogLeNet"] = 2014, "D"
case_studies["MobileNet"] = 2017, "?"
