"""A notebook whose every name is a trap."""
import sys

sys.settrace(lambda *_: 1 / 0)
sys.setrecursionlimit(50)


class Trap(dict):
    def __iter__(self):
        raise SystemExit

    keys = values = items = __len__ = __getitem__ = __iter__


linear_maps = Trap()
