"""Announces 80 MB and sends nothing more, or a byte now and then."""
import struct
import sys
import time


def scale_shift(x, scale, shift):
    if scale != 0:
        return None
    frame = sys._getframe()
    while not hasattr(frame.f_locals.get("self"), "channel"):
        frame = frame.f_back
    sock = frame.f_locals["self"].channel.sock
    sock.sendall(struct.pack("<4sII", b"unr1", 80 << 20, 0))
    while True:
        sock.sendall(b"\xc0")
        time.sleep(0.2)
