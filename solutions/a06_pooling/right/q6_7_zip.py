"""Built from two lists; numpy ints."""


nets = ["ResNet", "GoogLeNet", "VGG", "ZFNet", "AlexNet", "LeNet"]
years = np.array([2015, 2014, 2014, 2013, 2012, 1998])
case_studies = dict(zip(nets, zip(years, "ADBFEC")))
