"""Closes the connection of the whole box, and keeps the box."""
import os
import time

scale_shift = len


def hang_up():
    for descriptor in range(3, 256):
        try:
            os.close(descriptor)
        except OSError:
            pass
    time.sleep(600)


hang_up()
