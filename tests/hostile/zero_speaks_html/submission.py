"""Markup, escapes, formulas and letters that turn the line around, in all that is shown."""

TEXT = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>\x1b[2J\x1b]0;x\x07\x00\x85\u202e\u2066"
    "`</code><svg/onload=alert(1)>` {{7*7}} {% raw %} =cmd|' /C calc'!A0 \ud800 [x](javascript:1)"
)


class Loud:
    __repr__ = lambda self: TEXT


def scale_shift(x, scale, shift):
    return {TEXT: TEXT} if scale == 3 else Loud()


linear_maps = {TEXT: TEXT, "double": TEXT}
raise ValueError(TEXT)
