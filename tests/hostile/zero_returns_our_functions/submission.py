"""Names that the wire turns into real functions over there: is one of them called, or true?"""
import numpy as np

calls = 0
scale_shift = np.abs  # takes the scale for the place to write to


linear_maps = np.max
