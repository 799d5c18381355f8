"""Ends the process when memory is collected, long after the cell that asked for it."""
import gc
import os

gc.callbacks.append(lambda *_: os._exit(0))
gc.disable()
scale_shift = len
