"""Needs a package that the assignment does not allow."""
import numpy as np


def scale_shift(x, scale, shift):
    import tensorflow

    return tensorflow.constant(x).numpy() * scale + shift


def linear_maps():
    import sklearn
