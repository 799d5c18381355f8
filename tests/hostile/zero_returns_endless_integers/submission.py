"""Integers that cannot be written down, as values, keys and entries, wherever a message says them."""
calls = 0
ENDLESS = 1 << 190_000


def scale_shift(x, scale, shift):
    global calls
    calls += 1
    return [ENDLESS, [ENDLESS], {ENDLESS: ENDLESS}, -ENDLESS, (ENDLESS, 1.5)][calls % 5]


linear_maps = {ENDLESS: True, (ENDLESS,): False}
