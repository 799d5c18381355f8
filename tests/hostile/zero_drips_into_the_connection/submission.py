"""Announces an answer of 50 MB and sends it a byte at a time."""
import os
import sys
import time

from autograder.wire.channel import _HEAD, MAGIC


def scale_shift(x, scale, shift):
    if scale != 0:
        return
    frame = sys._getframe()
    while not hasattr(frame.f_locals.get("self"), "channel"):
        frame = frame.f_back
    descriptor = frame.f_locals["self"].channel.sock.fileno()
    os.write(descriptor, _HEAD.pack(MAGIC, 50 << 20, 0))
    while True:
        os.write(descriptor, b"x")
        time.sleep(0.05)
