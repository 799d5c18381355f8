"""math.prod, a list of two."""


import math


def dense_vs_conv(H, W, C, F, k):
    return [math.prod((H, W, C)) * math.prod((H, W, F)), math.prod((k, k, C, F))]
