"""Reads the memory at address 0."""
import ctypes


def scale_shift(x, scale, shift):
    ctypes.string_at(0)
