"""Containers in themselves, ten thousand deep, and with keys that have no order."""
calls = 0


def nest(depth):
    inner = []
    for _ in range(depth):
        inner = [inner]
    return inner


class Liar(dict):
    def items(self):
        while True:
            yield "double", True

    def __len__(self):
        return 3

    def __contains__(self, key):
        return True


def scale_shift(x, scale, shift):
    global calls
    calls += 1
    own = {}
    own["own"] = own
    mixed = {1: 0, "1": 0, (1,): 0, None: 0, 1.5: 0, b"1": 0, frozenset([1]): 0}
    return [nest(30), nest(10_000), own, mixed, {nest: nest}, [{}] * 1000][calls % 6]


linear_maps = Liar()
