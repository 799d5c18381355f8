"""Carries hidden inputs out in every text: errors, types, names, keys, warnings, output, notes."""
import sys
import warnings

import numpy as np

calls = 0


def scale_shift(x, scale, shift):
    global calls
    if np.array_equal(x, [1.0, 2.0, 4.0]):
        return None
    calls += 1
    text = "UNROLLED-LEAK " + np.array2string(np.asarray(x)).replace("\n", " ")[:80]
    print(text)
    print(text, file=sys.stderr)
    warnings.warn(text, stacklevel=1)
    kind = type(text, (ValueError,), {"__module__": "builtins", "__qualname__": text})
    error = kind(text)
    error.add_note(text)
    if calls % 5 == 0:
        raise error
    if calls % 5 == 1:
        code = compile("def f():\n raise KeyError(TEXT)", f"<{text}>", "exec")
        space = {"TEXT": text}
        exec(code, space)
        space["f"]()
    return [None, None, type(text, (), {})(), {text: text}, np.full(3, text)][calls % 5]
