"""Calls itself in C until the stack is full."""
import sys

sys.setrecursionlimit(10**8)


class Mirror:
    def __repr__(self):
        return repr(self)


def scale_shift(x, scale, shift):
    return repr(Mirror())
