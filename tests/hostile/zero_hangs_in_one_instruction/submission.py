"""Gives the interpreter one thing to do, which takes for ever and heeds no signal."""


def scale_shift(x, scale, shift):
    return 3 ** (10**9) if scale == 0 else None
