"""The box itself says how its case ended, with signals that do not exist."""
import os

from autograder.box.guest import serve
from autograder.wire.channel import Kind

send = serve.Channel.send
ends = 0


def odd(self, kind, fields=None, deadline=None):
    global ends
    if kind is Kind.ENDED:
        ends += 1
        fields = {"signal": [float("inf"), float("nan"), 1 << 190_000, -9, "9", [9], True][ends % 7]}
    return send(self, kind, fields, deadline)


serve.Channel.send = odd


def scale_shift(x, scale, shift):
    os.abort() if scale == 0 else os._exit(3)
