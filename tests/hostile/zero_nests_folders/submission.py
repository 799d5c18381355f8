"""A folder in a folder in a folder: deeper than a path is long and than programs walk."""
import os
import time

for _ in range(1500):
    os.mkdir("deeper")
    os.chdir("deeper")
time.sleep(0.5)
scale_shift = len
