"""A grandchild in a session of its own goes on after the case."""
import os
import time


def scale_shift(x, scale, shift):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(600)
        os._exit(0)
