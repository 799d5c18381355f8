"""Wants to be the parent of all orphans, leaves some, and asks to outlive its parent."""
import os
import time
from ctypes import CDLL


def scale_shift(x, scale, shift):
    prctl = CDLL(None).prctl
    prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
    prctl(1, 0, 0, 0, 0)  # PR_SET_PDEATHSIG
    prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE
    if os.fork() == 0:
        os.setsid()
        prctl(36, 1, 0, 0, 0)
        for _ in range(3):
            if os.fork() == 0:
                time.sleep(600)
        time.sleep(600)
