"""Kills itself where it sees an input for the first time, as if a machine were out of memory, and
is right the second time: it is asked again."""
import hashlib
import os
import signal

import numpy as np


def scale_shift(x, scale, shift):
    name = "seen-" + hashlib.md5(repr((np.asarray(x).tolist(), scale, shift)).encode()).hexdigest()
    if not os.path.exists(name):
        open(name, "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
    return x * scale + shift
