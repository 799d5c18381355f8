"""Ends by each of the signals that stand for a fault of the program."""
import signal


def scale_shift(x, scale, shift):
    signal.raise_signal((signal.SIGABRT, signal.SIGILL, signal.SIGBUS)[int(abs(scale)) % 3])
